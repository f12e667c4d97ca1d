package vn.loa.compiler.lint.order;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.outline.Marker;

/** Two parts II. */
record PartsOnce() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    Siblings.forEachStep(draft, Marker.Kind.PART, Roman::value, step -> look(draft, step, found));
  }

  private void look(Draft draft, Siblings.Step step, Consumer<Finding> found) {
    if (step.number() != step.before()) return;
    var values = Map.of("part", step.label());
    found.accept(Finding.of(new Diagnostic(code(), draft.opening(step.block()), values)));
  }

  @Override
  public Code code() {
    return Code.PART_REPEATED;
  }

  @Override
  public String example() {
    return """
        I. MỤC TIÊU
        Công dân biết quyền của mình.
        II. NỘI DUNG
        Kết quả giải quyết hồ sơ.
        II. TỔ CHỨC THỰC HIỆN
        1. Văn phòng
        - Đăng 02 tin, bài mỗi tháng.
        """;
  }

  @Override
  public String counterexample() {
    return """
        I. MỤC TIÊU
        Công dân biết quyền của mình.
        II. NỘI DUNG
        Kết quả giải quyết hồ sơ.
        III. TỔ CHỨC THỰC HIỆN
        1. Văn phòng
        - Đăng 02 tin, bài mỗi tháng.
        """;
  }
}
