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

/** "d)" and then "e)": đ) was forgotten; "b)" twice. */
record PointsInOrder() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (draft.isSound()) Siblings.forEach(draft, siblings -> look(draft, siblings, found));
  }

  private void look(Draft draft, List<Block> siblings, Consumer<Finding> found) {
    int last = 0;
    for (var block : siblings) {
      if (block.marker().kind() != Marker.Kind.POINT) continue;
      int place = Alphabet.place(block.marker().label());
      if (place == 0) continue;
      boolean begins = place == 1 && last != 1;
      if (!begins && last > 0 && place != last + 1) {
        var values = Map.of("point", block.marker().label(), "expected", Alphabet.letter(last + 1));
        found.accept(Finding.of(new Diagnostic(code(), draft.opening(block), values)));
      }
      last = place;
    }
  }

  @Override
  public Code code() {
    return Code.POINT_ORDER;
  }

  @Override
  public String example() {
    return """
        a) Đăng tin.
        b) Phát loa.
        c) In tờ rơi.
        d) Mở lớp.
        e) Gửi báo cáo.
        """;
  }

  @Override
  public String counterexample() {
    return """
        a) Đăng tin.
        b) Phát loa.
        c) In tờ rơi.
        d) Mở lớp.
        đ) Gửi báo cáo.
        """;
  }
}
