package vn.loa.compiler.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Tells what a table's column, or a labelled field, holds from its name. */
public final class ColumnNames {

  private record Name(Table.Column column, List<Phrase> phrases) {
    static Name of(Table.Column column, String... phrases) {
      return new Name(column, java.util.Arrays.stream(phrases).map(Phrase::of).toList());
    }
  }

  /**
   * The first that fits wins: "thời gian thực hiện" is time although "thực hiện" names a bearer.
   */
  private static final List<Name> NAMES =
      List.of(
          Name.of(Table.Column.UNIT, "đơn vị tính", "đvt", "đv tính"),
          Name.of(Table.Column.ORDINAL, "stt", "tt", "số tt", "số thứ tự"),
          Name.of(Table.Column.QUANTITY, "số lượng", "chỉ tiêu", "khối lượng", "định mức"),
          Name.of(
              Table.Column.TIME,
              "thời gian",
              "thời hạn",
              "thời điểm",
              "tiến độ",
              "hoàn thành",
              "hạn",
              "tần suất",
              "định kỳ",
              "lịch"),
          Name.of(Table.Column.NOTE, "ghi chú", "đối tượng", "địa điểm", "thành phần", "quy mô"),
          Name.of(Table.Column.BUDGET, "kinh phí", "nguồn lực"),
          Name.of(
              Table.Column.PRODUCT, "sản phẩm", "kết quả", "đầu ra", "minh chứng", "kiểm chứng"),
          Name.of(
              Table.Column.LEAD,
              "chủ trì",
              "chịu trách nhiệm",
              "(cơ quan|đơn vị|người|bộ phận|cá nhân) (thực hiện|phụ trách|tham mưu|đầu mối)",
              "trách nhiệm",
              "phân công",
              "đầu mối",
              "phụ trách"),
          Name.of(
              Table.Column.COORDINATOR,
              "phối hợp",
              "cùng (làm|thực hiện|tham gia)",
              "tham gia",
              "hỗ trợ"),
          Name.of(Table.Column.CHANNEL, "hình thức", "kênh", "phương thức", "phương tiện"),
          Name.of(
              Table.Column.TASK, "nội dung", "nhiệm vụ", "công việc", "hoạt động", "tên", "việc"));

  private ColumnNames() {}

  /** The column that a short run of words names, or null. */
  public static Table.@Nullable Column of(Words words, int from, int to) {
    if (to <= from || to - from > 12) return null;
    for (var name : NAMES) {
      for (var phrase : name.phrases()) if (phrase.isIn(words, from, to)) return name.column();
    }
    return null;
  }

  /** The labels that begin a field: "Cơ quan chủ trì:", "Thời gian thực hiện:", "Nội dung:". */
  private static final int LONGEST_LABEL = 7;

  /**
   * A labelled field that begins at a word.
   *
   * @param content the first word after the colon
   */
  public record Label(Table.Column column, int content) {}

  /** Reads "name:" at a word, or null. */
  public static @Nullable Label labelAt(Words words, int from, int to) {
    int limit = Math.min(to, from + LONGEST_LABEL + 1);
    for (int i = from + 1; i < limit; i++) {
      if (!words.is(i, ":")) {
        if (!words.isLetters(i)
            && !words.is(i, ",")
            && !words.is(i, "/")
            && !words.is(i, "(")
            && !words.is(i, ")")) return null;
        continue;
      }
      var column = of(words, from, i);
      if (column == null || column == Table.Column.ORDINAL || !isLabel(words, from, i, column))
        return null;
      return new Label(column, i + 1);
    }
    return null;
  }

  /** A label is little more than its name; "Nội dung tuyên truyền" is one, a clause is not. */
  private static boolean isLabel(Words words, int from, int to, Table.Column column) {
    var first =
        Phrase.of(
            "(cơ quan|đơn vị|người|bộ phận|cá nhân|phòng|chủ trì|phối hợp|thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|hạn|tần suất"
                + "|định kỳ|sản phẩm|kết quả|đầu ra|minh chứng|tài liệu kiểm chứng|nội dung|nhiệm vụ|công việc|hoạt động|hình thức|kênh|kinh phí"
                + "|nguồn lực|ghi chú|đối tượng|địa điểm|thành phần|quy mô|số lượng|chỉ tiêu|trách nhiệm|phân công|đầu mối|phụ trách|phương thức)");
    return first.matchAt(words, from, to) >= 0 && (column != Table.Column.TASK || to - from <= 5);
  }
}
