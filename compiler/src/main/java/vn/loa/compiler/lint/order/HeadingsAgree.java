package vn.loa.compiler.lint.order;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.outline.Marker;
import vn.loa.vietnamese.Phrase;

/** "I. MỤC ĐÍCH, PHẠM VI" and under it "1. Mục tiêu". */
record HeadingsAgree() implements Rule {

  private static final Phrase PURPOSE = Phrase.of("mục đích");
  private static final Phrase AIM = Phrase.of("mục tiêu");
  private static final int SHORT = 4;

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var words = draft.words();
    for (var part : draft.blocks()) {
      if (part.marker().kind() != Marker.Kind.PART) continue;
      boolean purpose = PURPOSE.isIn(words, part.from(), part.to());
      boolean aim = AIM.isIn(words, part.from(), part.to());
      if (purpose == aim) continue;
      for (var item : part.children()) {
        boolean heading =
            item.marker().kind() == Marker.Kind.ITEM && item.to() - item.from() <= SHORT;
        boolean other = (purpose ? AIM : PURPOSE).matchAt(words, item.from(), item.to()) > 0;
        boolean same = (purpose ? PURPOSE : AIM).isIn(words, item.from(), item.to());
        if (!heading || !other || same) continue;
        var values =
            Map.of(
                "part",
                draft.readable(part.from(), part.to()),
                "item",
                draft.readable(item.from(), item.to()));
        found.accept(Finding.of(new Diagnostic(code(), draft.opening(item), values)));
      }
    }
  }

  @Override
  public Code code() {
    return Code.HEADING_DIFFERS;
  }

  @Override
  public String example() {
    return """
        I. MỤC ĐÍCH, PHẠM VI
        1. Mục tiêu
        - Công dân biết quyền của mình.
        """;
  }

  @Override
  public String counterexample() {
    return """
        I. MỤC ĐÍCH, PHẠM VI
        1. Mục đích
        - Công dân biết quyền của mình.
        """;
  }
}
