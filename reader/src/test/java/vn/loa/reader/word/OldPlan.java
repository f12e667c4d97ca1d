package vn.loa.reader.word;

import static vn.loa.reader.word.DocxFile.run;
import static vn.loa.reader.word.DocxFile.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The little plan of the DOC fixtures, and how they are made: main writes DOCX files for soffice.
 */
final class OldPlan {

  static final String TEXT =
      """
      UBND HUYỆN MÂY
      CỘNG HÒA
      KẾ HOẠCH
      I. Tổ chức thực hiện
      1. Phòng Nội vụ
      - đăng 02 tin, bài mỗi tháng
      + theo mẫu
      2. Phòng Tư pháp, từ năm 2026
      a) một
      b) hai
      II. Bảng việc

      TT\tNội dung\tChủ trì
      1\tĐăng tin, bài\tSở Mây
      2\tHọp báo\tSở Mây
      Hết phần chung

      NƠI NHẬN
      Ghi chú cuối trang
      """;

  static final String TCVN3_TEXT =
      """
      KẾ HOẠCH
      Tuyên truyền cải cách hành chính năm 2003
      1. Phòng Nội vụ đăng 02 tin, bài mỗi tháng.
      """;

  private OldPlan() {}

  static byte[] docx() {
    var file = new DocxFile();
    int roman = file.list(file.kind(1, "upperRoman %1."), 0);
    int decimal = file.list(file.kind(1, "decimal %1."), 0);
    int letter = file.list(file.kind(1, "lowerLetter %1)"), 0);
    int dash = file.list(file.kind(1, "bullet -"), 0);
    int plus = file.list(file.kind(1, "bullet +"), 0);
    file.table(List.of(List.of("UBND HUYỆN MÂY", "CỘNG HÒA")));
    file.raw("<w:p>" + run("<w:rPr><w:caps/></w:rPr>", "Kế hoạch"));
    file.raw("<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");
    file.item(roman, 0, "Tổ chức thực hiện").item(decimal, 0, "Phòng Nội vụ");
    file.item(dash, 0, "đăng **02** tin, bài mỗi tháng").item(plus, 0, "theo mẫu");
    String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
    file.raw("<w:p>" + DocxFile.place(decimal, 0) + runs("Phòng Tư pháp, từ năm "));
    file.raw(mark.formatted("begin") + "<w:r><w:instrText>HYPERLINK \"#a\"</w:instrText></w:r>");
    file.raw(mark.formatted("separate") + runs("2026") + mark.formatted("end"));
    file.raw(run("<w:rPr><w:vanish/></w:rPr>", " ẩn") + "</w:p>");
    file.item(letter, 0, "một").item(letter, 0, "hai").item(roman, 0, "Bảng việc");
    String cell =
        "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>%s</w:tcPr><w:p>%s</w:p></w:tc>";
    String down = "<w:vMerge/>";
    String first = "<w:vMerge w:val=\"restart\"/>";
    file.raw(
        "<w:tbl><w:tblPr/><w:tblGrid>"
            + "<w:gridCol w:w=\"2000\"/>".repeat(3)
            + "</w:tblGrid><w:tr>");
    for (String head : List.of("TT", "Nội dung", "Chủ trì"))
      file.raw(cell.formatted("", runs(head)));
    file.raw("</w:tr><w:tr>" + cell.formatted("", runs("1")));
    file.raw(cell.formatted("", runs("Đăng tin, bài")) + cell.formatted(first, runs("Sở Mây")));
    file.raw("</w:tr><w:tr>" + cell.formatted("", runs("2")) + cell.formatted("", runs("Họp báo")));
    file.raw(
        cell.formatted(down, "")
            + "</w:tr><w:tr><w:tc><w:tcPr><w:tcW w:w=\"6000\" w:type=\"dxa\"/>");
    file.raw(
        "<w:gridSpan w:val=\"3\"/></w:tcPr><w:p>"
            + runs("Hết phần chung")
            + "</w:p></w:tc></w:tr></w:tbl>");
    file.paragraph("NƠI NHẬN");
    file.part(
        "word/footnotes.xml",
        "<w:footnotes xmlns:w=\""
            + DocxFile.W
            + "\"><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
            + runs("Ghi chú cuối trang")
            + "</w:p></w:footnote></w:footnotes>");
    return file.bytes();
  }

  static byte[] tcvn3() {
    var file = new DocxFile();
    String capital = "<w:rPr><w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/></w:rPr>";
    String small = "<w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr>";
    for (String text :
        List.of(
            "kÕ ho¹ch",
            "Tuyªn truyÒn c¶i c¸ch hµnh chÝnh n¨m 2003",
            "1. Phßng Néi vô ®¨ng 02 tin, bµi mçi th¸ng.")) {
      file.raw("<w:p>" + run(text.startsWith("k") ? capital : small, text) + "</w:p>");
    }
    return file.bytes();
  }

  public static void main(String[] folder) throws IOException {
    Files.write(Path.of(folder[0], "ke-hoach.docx"), docx());
    Files.write(Path.of(folder[0], "ke-hoach-tcvn3.docx"), tcvn3());
  }
}
