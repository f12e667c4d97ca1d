package vn.loa.bench;

import java.util.regex.Pattern;

/** The peer: every bullet under a heading is a duty, keywords for the rest. */
final class NaiveReading {

  private static final Pattern HEADING = Pattern.compile("^\\s*(?:[IVX]+|\\d+)\\.\\s*(.+)$");
  private static final Pattern BULLET = Pattern.compile("^\\s*[-+]\\s*(.+)$");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?i)(?:ít nhất|tối thiểu)?\\s*(\\d{1,2})\\s*(tin, bài|tin|bài|lần|lớp|buổi)");
  private static final Pattern PERIOD =
      Pattern.compile("(?i)(?:hàng|hằng|mỗi|/)\\s*(tuần|tháng|quý|năm)");
  private static final Pattern DEADLINE =
      Pattern.compile("(?i)(trước|chậm nhất)[^.;]{0,20}?(\\d{1,2}/\\d{1,2}/\\d{4})");
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)(báo cáo|kế hoạch|tập huấn|kiểm tra|đôn đốc|niêm yết|truyền thanh|hội nghị|kinh phí|tuyên truyền)");

  private NaiveReading() {}

  /** How many slots were filled, so that no work can be left out. */
  static int read(String text) {
    int filled = 0;
    String bearer = "";
    for (String line : text.split("\n")) {
      var heading = HEADING.matcher(line);
      if (heading.matches()) bearer = heading.group(1);
      var bullet = BULLET.matcher(line);
      if (!bullet.matches()) continue;
      String act = bullet.group(1);
      filled += bearer.isEmpty() ? 0 : 1;
      for (var slot : new Pattern[] {QUANTITY, PERIOD, DEADLINE, KIND})
        if (slot.matcher(act).find()) filled++;
    }
    return filled;
  }
}
