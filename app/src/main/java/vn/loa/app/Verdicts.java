package vn.loa.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.app.journal.Verdict;

/** What is said about the journal at the console. */
final class Verdicts {

  private Verdicts() {}

  static List<String> lines(Verdict verdict, double seconds) {
    var lines = new ArrayList<String>();
    var damage = verdict.damage();
    if (damage == null) {
      lines.add(
          "Nhật ký nguyên vẹn: %d dòng đã niêm, %.0f dòng/giây. (whole; rows sealed, rows a second)"
              .formatted(verdict.sealed(), verdict.sealed() / Math.max(seconds, 1e-3)));
    } else {
      lines.add(
          "NHẬT KÝ BỊ HỎNG ở vị trí %d (dòng số %d): %s"
              .formatted(damage.seq(), damage.entry(), what(damage.kind())));
      lines.add(
          "%d dòng trước đó nguyên vẹn. Giữ nguyên dữ liệu, báo người kiểm tra, đối chiếu bản sao lưu."
                  .formatted(verdict.sealed())
              + " (rows before it are whole; keep the data and compare a backup)");
    }
    var head = verdict.head();
    if (head != null)
      lines.add("Đầu chuỗi (end of the chain): " + head.seq() + " " + head.digest());
    if (verdict.unsealed() > 0)
      lines.add(
          String.format(
                  Locale.ROOT,
                  "%d dòng chưa niêm, lâu nhất %d giây.",
                  verdict.unsealed(),
                  verdict.oldest().toSeconds())
              + (verdict.isLate()
                  ? " Máy chủ đang dừng, hoặc có người ghi tay vào nhật ký. (rows outside the chain)"
                  : " (about to be sealed)"));
    return lines;
  }

  private static String what(Verdict.Kind kind) {
    return switch (kind) {
      case CHANGED -> "nội dung hoặc niêm đã bị sửa (changed)";
      case MISSING -> "dòng hoặc niêm đã bị xóa (missing)";
      case MOVED -> "dòng đã bị đổi chỗ (moved)";
      case TRUNCATED -> "phần cuối đã bị cắt so với đầu chuỗi giữ ở ngoài (the end was cut off)";
      case REWRITTEN -> "cả chuỗi đã bị làm lại so với đầu chuỗi giữ ở ngoài (made anew)";
    };
  }
}
