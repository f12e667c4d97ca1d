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

/** "3.1." and then "3.3."; the same number twice. */
record SubItemsInOrder() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    Siblings.forEach(draft, siblings -> look(draft, siblings, found));
  }

  private static void look(Draft draft, List<Block> siblings, Consumer<Finding> found) {
    String last = "";
    for (var block : siblings) {
      if (block.marker().kind() != Marker.Kind.ITEM || block.marker().depth() < 2) continue;
      String label = block.marker().label();
      boolean kin = !last.isEmpty() && stem(last).equals(stem(label));
      int step = kin ? leaf(label) - leaf(last) : 1;
      if (step == 0) {
        var values = Map.of("item", label);
        found.accept(Finding.of(new Diagnostic(Code.ITEM_REPEATED, draft.opening(block), values)));
      } else if (step != 1) {
        var values = Map.of("item", label, "before", last);
        found.accept(Finding.of(new Diagnostic(Code.ITEM_SKIPPED, draft.opening(block), values)));
      }
      last = label;
    }
  }

  private static String stem(String label) {
    return label.substring(0, label.lastIndexOf('.') + 1);
  }

  private static int leaf(String label) {
    return Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
  }

  @Override
  public Code code() {
    return Code.ITEM_SKIPPED;
  }

  @Override
  public String example() {
    return """
        1. Văn phòng
        1.1. Đăng 02 tin, bài mỗi tháng.
        1.3. Gửi báo cáo quý về Sở Nội vụ.
        """;
  }

  @Override
  public String counterexample() {
    return """
        1. Văn phòng
        1.1. Đăng 02 tin, bài mỗi tháng.
        1.2. Gửi báo cáo quý về Sở Nội vụ.
        """;
  }
}
