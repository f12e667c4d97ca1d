package vn.loa.compiler.lint.order;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.outline.Marker;

/** Part V stands directly behind part III. */
record PartsWithoutGap() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    Siblings.forEachStep(draft, Marker.Kind.PART, Roman::value, step -> look(draft, step, found));
  }

  private void look(Draft draft, Siblings.Step step, Consumer<Finding> found) {
    boolean skipped = step.number() > step.before() + 1 && step.before() > 0;
    boolean back = step.number() < step.before() && step.number() != 1;
    if (!skipped && !back) return;
    var values = Map.of("part", step.label(), "before", Roman.of(step.before()));
    found.accept(Finding.of(new Diagnostic(code(), draft.opening(step.block()), values)));
  }

  @Override
  public Code code() {
    return Code.PART_SKIPPED;
  }

  @Override
  public String example() {
    return """
        I. MỤC TIÊU
        Công dân biết quyền của mình.
        II. NỘI DUNG
        Kết quả giải quyết hồ sơ.
        IV. TỔ CHỨC THỰC HIỆN
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
