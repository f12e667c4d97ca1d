package vn.loa.app.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loa.app.document.Documents;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;

/** Documents as the compiler sees them; they never change, so each is read once. */
@Component
class Papers {

  private static final int KEPT = 32;

  private final Documents documents;
  private final Map<Long, CompiledPlan> plans =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, CompiledPlan> eldest) {
          return size() > KEPT;
        }
      };

  Papers(Documents documents) {
    this.documents = documents;
  }

  /** The document compiled; empty where the viewer may not see it, or it has no text. */
  Optional<CompiledPlan> find(long document) {
    if (documents.find(document).isEmpty()) return Optional.empty();
    synchronized (plans) {
      var known = plans.get(document);
      if (known != null) return Optional.of(known);
    }
    var read = documents.findText(document).map(PlanCompiler::compile);
    synchronized (plans) {
      read.ifPresent(plan -> plans.put(document, plan));
    }
    return read;
  }
}
