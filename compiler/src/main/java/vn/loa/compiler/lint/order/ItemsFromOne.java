package vn.loa.compiler.lint.order;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.outline.Marker;

/** The first item of a part is 2: item 1 was lost; or a number goes back. */
record ItemsFromOne() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    for (var part : draft.blocks()) {
      if (part.marker().kind() != Marker.Kind.PART) continue;
      int last = 0;
      for (var block : part.children()) {
        if (block.marker().kind() != Marker.Kind.ITEM || block.marker().depth() != 1) continue;
        int number = Integer.parseInt(block.marker().label());
        boolean late = last == 0 && number > 1;
        boolean back = last > 0 && number < last && number != 1;
        if (late || back) {
          var values = Map.of("item", String.valueOf(number), "before", String.valueOf(last));
          found.accept(Finding.of(new Diagnostic(code(), draft.opening(block), values)));
        }
        last = number;
      }
    }
  }

  @Override
  public Code code() {
    return Code.ITEM_SKIPPED;
  }

  @Override
  public String example() {
    return """
        I. TỔ CHỨC THỰC HIỆN
        2. Văn phòng
        - Đăng 02 tin, bài mỗi tháng.
        3. Trạm Y tế
        - Gửi báo cáo quý.
        """;
  }

  @Override
  public String counterexample() {
    return """
        I. TỔ CHỨC THỰC HIỆN
        1. Văn phòng
        - Đăng 02 tin, bài mỗi tháng.
        2. Trạm Y tế
        - Gửi báo cáo quý.
        """;
  }
}
