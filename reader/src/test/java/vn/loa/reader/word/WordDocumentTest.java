package vn.loa.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.reader.word.DocxFile.place;
import static vn.loa.reader.word.DocxFile.run;
import static vn.loa.reader.word.DocxFile.runs;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.reader.Outcome.Remark.Kind;

class WordDocumentTest {

  private static WordReading.Text read(DocxFile file) {
    return (WordReading.Text) WordDocument.read(file.bytes());
  }

  private static String text(String body) {
    return read(new DocxFile().raw(body)).text();
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  @Test
  @DisplayName("a paragraph is a line; a line's end inside it stays one, spaces are single")
  void lines() {
    assertThat(text(p(runs("KẾ HOẠCH\nTuyên  truyền\u00a0CCHC")) + p("") + p(runs("Hết"))))
        .isEqualTo("KẾ HOẠCH\nTuyên truyền CCHC\nHết\n");
  }

  @Test
  @DisplayName("a marker is typed before a tab; one tab is a gap, more of them part cells")
  void tabs() {
    assertThat(text(p(runs("1.\tPhòng Nội vụ")))).isEqualTo("1. Phòng Nội vụ\n");
    assertThat(text(p(runs("Số: 12/KH-UBND\tMây Trắng, ngày 02"))))
        .isEqualTo("Số: 12/KH-UBND    Mây Trắng, ngày 02\n");
    assertThat(text(p(runs("STT\tNội dung\tChủ trì")))).isEqualTo("STT\tNội dung\tChủ trì\n");
  }

  @Test
  @DisplayName("lists of several levels are numbered as Word draws them")
  void levels() {
    var file = new DocxFile();
    int list = file.list(file.kind(1, "upperRoman %1.", "decimal %1.%2.", "lowerLetter %3)"), 0);
    file.item(list, 0, "Mục đích").item(list, 1, "một").item(list, 1, "hai").item(list, 2, "ba");
    file.item(list, 0, "Tổ chức").item(list, 1, "bốn").item(list, 2, "năm");
    assertThat(read(file).text())
        .isEqualTo("I. Mục đích\nI.1. một\nI.2. hai\na) ba\nII. Tổ chức\nII.1. bốn\na) năm\n");
  }

  @Test
  @DisplayName("a list goes on after other lists; one that is told to starts again")
  void restart() {
    var file = new DocxFile();
    int kind = file.kind(1, "decimal %1.");
    int first = file.list(kind, 0);
    int same = file.list(kind, 0);
    int again = file.list(kind, 7);
    int dash = file.list(file.kind(1, "bullet \uf0b7"), 0);
    int plus = file.list(file.kind(1, "bullet +"), 0);
    file.item(first, 0, "một").item(dash, 0, "a").item(plus, 0, "b").item(same, 0, "hai");
    file.item(again, 0, "bảy").item(again, 0, "tám").item(0, 0, "không");
    assertThat(read(file).text()).isEqualTo("1. một\n- a\n+ b\n2. hai\n7. bảy\n8. tám\nkhông\n");
  }

  @Test
  @DisplayName("letters after z are doubled, Roman numbers and forms with words are drawn whole")
  void forms() {
    var file = new DocxFile();
    int letters = file.list(file.kind(26, "upperLetter %1."), 0);
    int articles = file.list(file.kind(3, "decimal Điều %1."), 0);
    int zero = file.list(file.kind(9, "decimalZero %1"), 0);
    int roman = file.list(file.kind(4, "lowerRoman (%1)"), 0);
    file.item(letters, 0, "a").item(letters, 0, "b").item(articles, 0, "c");
    file.item(zero, 0, "d").item(zero, 0, "e").item(roman, 0, "f");
    assertThat(read(file).text()).isEqualTo("Z. a\nAA. b\nĐiều 3. c\n09 d\n10 e\n(iv) f\n");
  }

  @Test
  @DisplayName("a style can number its paragraphs")
  void styles() {
    var file = new DocxFile();
    int list = file.list(file.kind(1, "upperRoman %1.", "decimal %2."), 0);
    String place = place(list, 0).replace("<w:ilvl w:val=\"0\"/>", "");
    file.styles(
        "<w:style w:type=\"paragraph\" w:styleId=\"H1\">"
            + place
            + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/>"
            + place(list, 1)
            + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"H3\"><w:basedOn w:val=\"H3\"/>"
            + "<w:rPr><w:caps/></w:rPr></w:style>");
    for (var style : List.of("H1", "H2", "H3", "H1")) {
      file.raw(p("<w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>".formatted(style) + runs("đề mục")));
    }
    assertThat(read(file).text()).isEqualTo("I. đề mục\n1. đề mục\nĐỀ MỤC\nII. đề mục\n");
  }

  @Test
  @DisplayName("a table of tasks gives a line for a row, merged cells are said in each row")
  void tasks() {
    String merged = "<w:tc><w:tcPr><w:vMerge%s/></w:tcPr><w:p>%s</w:p></w:tc>";
    String cell = "<w:tc><w:p>%s</w:p></w:tc>";
    String head = row(cell, "TT", "Nội dung", "Chủ trì");
    String first =
        "<w:tr>"
            + cell.formatted(runs("1"))
            + "<w:tc>"
            + p(runs("Đăng tin,"))
            + p(runs("bài"))
            + "</w:tc>"
            + merged.formatted(" w:val=\"restart\"", runs("Sở Nội vụ"))
            + "</w:tr>";
    String second =
        "<w:tr>"
            + cell.formatted(runs("2"))
            + cell.formatted(runs("Họp"))
            + merged.formatted("", "")
            + "</w:tr>";
    String gone =
        row(cell, "3", "Bỏ", "Sở").replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>");
    assertThat(text(p(runs("Bảng")) + "<w:tbl>" + head + first + second + gone + "</w:tbl>"))
        .isEqualTo(
            "Bảng\n\nTT\tNội dung\tChủ trì\n1\tĐăng tin, bài\tSở Nội vụ\n2\tHọp\tSở Nội vụ\n\n");
  }

  private static String row(String cell, String... texts) {
    var row = new StringBuilder("<w:tr>");
    for (String text : texts) row.append(cell.formatted(runs(text)));
    return row.append("</w:tr>").toString();
  }

  @Test
  @DisplayName("the columns of an official letter's head come one after the other")
  void letterHead() {
    var file = new DocxFile();
    file.table(
        List.of(List.of("UBND TỈNH\nSỞ X", "", "CỘNG HÒA"), List.of("Số: 1/KH", "", "ngày 02")));
    assertThat(read(file).text()).isEqualTo("UBND TỈNH\nSỞ X\nCỘNG HÒA\nSố: 1/KH\nngày 02\n");
  }

  @Test
  @DisplayName("a title over the whole table does not hide its heads")
  void titled() {
    var file = new DocxFile();
    file.table(
        List.of(List.of("Biểu 1"), List.of("TT", "Nhiệm vụ", "Chủ trì"), List.of("1", "a", "Sở")));
    assertThat(read(file).text()).isEqualTo("Biểu 1\nTT\tNhiệm vụ\tChủ trì\n1\ta\tSở\n\n");
  }

  @Test
  @DisplayName("of tracked changes what was added is read, and that is said")
  void changes() {
    var reading =
        read(
            new DocxFile()
                .raw(
                    p(
                            runs("Đăng ")
                                + "<w:ins w:id=\"1\">"
                                + runs("05")
                                + "</w:ins>"
                                + "<w:del w:id=\"2\"><w:r><w:delText>02</w:delText></w:r></w:del>"
                                + runs(" tin"))
                        + p("<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + runs("mỗi "))
                        + p(runs("tháng"))));
    assertThat(reading.text()).isEqualTo("Đăng 05 tin\nmỗi tháng\n");
    assertThat(reading.remarks()).extracting(r -> r.kind()).containsExactly(Kind.CHANGES_ACCEPTED);
  }

  @Test
  @DisplayName("of a field only its result is read; a table of contents is left out")
  void fields() {
    assertThat(text(p(field("DATE", "ngày 05") + runs(" tháng 3")))).isEqualTo("ngày 05 tháng 3\n");
    assertThat(text(p(field("TOC \\o", "I. Mục đích 3")) + p(runs("I. Mục đích"))))
        .isEqualTo("I. Mục đích\n");
    assertThat(text(p("<w:hyperlink>" + runs("cổng") + "</w:hyperlink>"))).isEqualTo("cổng\n");
    assertThat(text(p("<w:fldSimple>" + runs("3") + "</w:fldSimple>"))).isEqualTo("3\n");
  }

  private static String field(String instruction, String result) {
    String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
    return mark.formatted("begin")
        + "<w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r>"
        + mark.formatted("separate")
        + runs(result)
        + mark.formatted("end");
  }

  @Test
  @DisplayName("hidden words are not read, signs of other fonts are read as usual ones")
  void signs() {
    assertThat(text(p(run("<w:rPr><w:vanish/></w:rPr>", "ẩn") + runs("hiện")))).isEqualTo("hiện\n");
    String signs =
        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F09F\"/><w:t xml:space=\"preserve\"> từ </w:t>"
            + "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>80%</w:t><w:noBreakHyphen/>"
            + "<w:softHyphen/><w:t>a\u00adb</w:t></w:r>";
    assertThat(text(p(signs))).isEqualTo("- từ ≥80%-ab\n");
    assertThat(text(p(runs("\uf0b7 mục")))).isEqualTo("- mục\n");
  }

  @Test
  @DisplayName("a text box told in two ways is read once, after its paragraph")
  void boxes() {
    String box =
        "<w:pict><v:shape><w:txbxContent>" + p(runs("%s")) + "</w:txbxContent></v:shape></w:pict>";
    String both =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\">"
            + box.formatted("mới")
            + "</mc:Choice><mc:Fallback>"
            + box.formatted("cũ")
            + "</mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(text(p(both + runs("đoạn")))).isEqualTo("đoạn\nmới\n");
  }

  @Test
  @DisplayName("controls give what was filled in, not what they ask for")
  void controls() {
    String control = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    assertThat(
            text(
                control.formatted("", p(runs("đã điền")))
                    + p(control.formatted("<w:showingPlcHdr/>", runs("bấm để điền")) + runs("x"))))
        .isEqualTo("đã điền\nx\n");
  }

  @Test
  @DisplayName("foot notes stand at the end, headers and footers are left out")
  void notes() {
    var file = new DocxFile();
    String w = " xmlns:w=\"" + DocxFile.W + "\"";
    file.raw(p(runs("Câu") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") + p(runs("Hết")));
    file.part("word/header1.xml", "<w:hdr" + w + ">" + p(runs("2")) + "</w:hdr>");
    file.part(
        "word/footnotes.xml",
        "<w:footnotes"
            + w
            + "><w:footnote w:id=\"0\">"
            + p(runs("vạch"))
            + "</w:footnote><w:footnote w:id=\"2\">"
            + p(runs("Chú thích"))
            + "</w:footnote></w:footnotes>");
    assertThat(read(file).text()).isEqualTo("Câu\nHết\nChú thích\n");
  }

  @Test
  @DisplayName("letters of an old font are converted by the font's name, whoever names it")
  void oldFonts() {
    var file = new DocxFile();
    file.styles(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>"
            + "</w:rPr></w:rPrDefault></w:docDefaults>");
    String unicode = "<w:rPr><w:rFonts w:ascii=\"Tahoma\" w:hAnsi=\"Tahoma\"/></w:rPr>";
    String capital = "<w:rPr><w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/></w:rPr>";
    String vni = "<w:rPr><w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/></w:rPr>";
    file.raw(
        p(run(capital, "kÕ ho¹ch"))
            + p(run("", "Tuyªn tru") + run("", "yÒn ") + run(unicode, "cải cách"))
            + p(run(vni, "Keá hoaïch tuyeân truyeàn")));
    assertThat(read(file).text())
        .isEqualTo("KẾ HOẠCH\nTuyên truyền cải cách\nKế hoạch tuyên truyền\n");
  }

  @Test
  @DisplayName("Unicode letters under the name of an old font stay as they are")
  void unicodeInOldFont() {
    String old = "<w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr>";
    assertThat(text(p(run(old, "Kế hoạch tuyên truyền năm nay"))))
        .isEqualTo("Kế hoạch tuyên truyền năm nay\n");
  }
}
