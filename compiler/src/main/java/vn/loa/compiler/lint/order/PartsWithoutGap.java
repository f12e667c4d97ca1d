package vn.loa.compiler.lint.order;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.Marker;

/** Part V stands directly behind part III. */
record PartsWithoutGap() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    Siblings.forEach(draft, siblings -> look(draft, siblings, found));
  }

  private void look(Draft draft, List<Block> siblings, Consumer<Finding> found) {
    int last = 0;
    for (var block : siblings) {
      if (block.marker().kind() != Marker.Kind.PART) continue;
      int number = Roman.value(block.marker().label());
      if (number == 0) continue;
      boolean skipped = number > last + 1 && last > 0;
      boolean back = number < last && number != 1;
      if (skipped || back) {
        var values = Map.of("part", block.marker().label(), "before", Roman.of(last));
        found.accept(Finding.of(new Diagnostic(code(), draft.opening(block), values)));
      }
      last = number;
    }
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
