package vn.loa.app;

import vn.loa.postgres.Start;

/** Why the database did not start, and what to do. */
final class Refusals {

  private Refusals() {}

  static String sentence(Start.Refused refused) {
    var values = refused.values();
    String folder = values.getOrDefault("folder", "");
    return switch (refused.reason()) {
      case RUNNING_ALREADY ->
          "Thư mục dữ liệu "
              + folder
              + " đang được một Loa khác dùng. Dừng Loa kia, hoặc chọn thư mục khác bằng --data."
              + " (another Loa uses this data folder)";
      case FOREIGN_FOLDER ->
          "Thư mục "
              + folder
              + " chứa thứ khác, không phải dữ liệu của Loa. Chọn thư mục trống bằng --data."
              + " (the folder holds something else)";
      case DAMAGED_FOLDER ->
          "Dữ liệu ở "
              + folder
              + " thiếu "
              + values.getOrDefault("missing", "")
              + ". Khôi phục từ bản sao lưu. (a part of the data is gone; restore a backup)";
      case OTHER_VERSION ->
          "Dữ liệu ở "
              + folder
              + " thuộc PostgreSQL "
              + values.getOrDefault("data", "")
              + ", bản này là "
              + values.getOrDefault("binaries", "")
              + ". Dùng bản Loa cũ để xuất dữ liệu. (data of another major version)";
      case PASSWORD_LOST ->
          "Mật khẩu trong "
              + values.getOrDefault("file", "")
              + " không khớp với cơ sở dữ liệu. Khôi phục tệp này từ bản sao lưu."
              + " (the kept password does not fit)";
      case UNSAFE ->
          "Cơ sở dữ liệu đặt "
              + values.getOrDefault("setting", "")
              + " = "
              + values.getOrDefault("value", "")
              + ", có thể mất dữ liệu khi mất điện. Bật lại rồi chạy lại. (unsafe setting)";
      case NO_SPACE ->
          "Ổ đĩa chứa "
              + folder
              + " không còn đủ chỗ. Dọn bớt, hoặc chọn ổ khác bằng --data. (no space left)";
      case PORT_TAKEN ->
          "Cổng "
              + values.getOrDefault("port", "")
              + " của cơ sở dữ liệu đã có chương trình khác dùng. Dừng chương trình đó rồi chạy lại."
              + " (the database's port is taken)";
      case NO_PERMISSION ->
          "Không có quyền đọc, ghi "
              + values.getOrDefault("path", "")
              + ". Đổi quyền của thư mục, hoặc chọn thư mục khác bằng --data. (no permission)";
      case UNSUITABLE_BINARIES ->
          "PostgreSQL đi kèm không chạy được trên máy này. Dùng máy chủ PostgreSQL riêng với"
              + " --database-url. (the bundled PostgreSQL does not run here)";
      case CANNOT_DROP_ROOT ->
          "PostgreSQL không chạy bằng quyền root và máy này không cho đổi sang tài khoản khác. Chạy"
              + " lại bằng tài khoản thường. (run as an ordinary user)";
      case TOO_SLOW ->
          "Cơ sở dữ liệu chưa sẵn sàng sau "
              + values.getOrDefault("seconds", "")
              + " giây. Xem nhật ký: "
              + values.getOrDefault("log", "")
              + " (still not ready)";
      case FAILED ->
          "Cơ sở dữ liệu không khởi động được. Xem nhật ký: "
              + values.getOrDefault("log", "")
              + " (it did not start: "
              + values.getOrDefault("said", "")
              + ")";
    };
  }
}
