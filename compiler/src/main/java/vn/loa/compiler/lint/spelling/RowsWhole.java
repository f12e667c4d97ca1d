package vn.loa.compiler.lint.spelling;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;

/** A row of a table that was cut by a page break and goes on in a second row. */
record RowsWhole() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    for (var block : draft.blocks()) {
      var table = block.table();
      if (table == null) continue;
      for (var row : table.rows())
        for (var cell : row.cells()) {
          if (cell.ranges().size() < 2) continue;
          var second = cell.ranges().get(1);
          var values = Map.of("row", row.ordinal());
          found.accept(draft.finding(code(), second.from(), second.to(), values));
          break;
        }
    }
  }

  @Override
  public Code code() {
    return Code.ROW_BROKEN;
  }

  @Override
  public String example() {
    return "Stt\tNội dung\tCơ quan chủ trì\tThời gian\n"
        + "1\tĐăng tin, bài về kết quả\tVăn phòng, các tổ dân phố\tHằng tháng\n\n"
        + "\tgiải quyết hồ sơ của người dân\tvà Trạm Y tế\t\n"
        + "2\tMở lớp tập huấn\tVăn phòng\tQuý II";
  }

  @Override
  public String counterexample() {
    return "Stt\tNội dung\tCơ quan chủ trì\tThời gian\n"
        + "1\tĐăng tin, bài về kết quả giải quyết hồ sơ\tVăn phòng\tHằng tháng\n"
        + "2\tMở lớp tập huấn\tVăn phòng\tQuý II";
  }
}
