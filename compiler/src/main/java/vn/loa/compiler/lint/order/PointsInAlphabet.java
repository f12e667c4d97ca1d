package vn.loa.compiler.lint.order;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.outline.Marker;

/** "f)": Vietnamese has no f, j, w, z. */
record PointsInAlphabet() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    for (var block : draft.blocks()) {
      boolean point = block.marker().kind() == Marker.Kind.POINT;
      if (!point || !Alphabet.isForeign(block.marker().label())) continue;
      var values = Map.of("point", block.marker().label());
      found.accept(Finding.of(new Diagnostic(code(), draft.opening(block), values)));
    }
  }

  @Override
  public Code code() {
    return Code.POINT_LETTER;
  }

  @Override
  public String example() {
    return """
        a) Đăng tin.
        b) Phát loa.
        c) In tờ rơi.
        d) Mở lớp.
        đ) Họp dân.
        e) Gửi báo cáo.
        f) Treo băng rôn.
        """;
  }

  @Override
  public String counterexample() {
    return """
        a) Đăng tin.
        b) Phát loa.
        c) In tờ rơi.
        d) Mở lớp.
        đ) Họp dân.
        e) Gửi báo cáo.
        g) Treo băng rôn.
        """;
  }
}
