package vn.loa.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompositionTest {

  @Test
  @DisplayName("words are read line by line, in whatever order the page draws them")
  void lines() {
    var desk = Desk.first();
    desk.word("hai", 130, 120).word("dòng", 100, 120).line("Một dòng", 100, 100);
    assertThat(desk.text()).isEqualTo("Một dòng\ndòng hai\n");
  }

  @Test
  @DisplayName("a slightly turned line, raised letters and low commas stay on their line")
  void uneven() {
    var desk = Desk.first();
    for (int i = 0; i < 30; i++) {
      desk.word("a" + i, 60 + i * 22, 100 + i * 0.35f);
      desk.word("b" + i, 60 + i * 22, 120 + i * 0.35f);
    }
    desk.box(",", 719, 141, 2, 3).box("2", 722, 107, 4, 7);
    var lines = desk.text().split("\n");
    assertThat(lines).hasSize(2);
    assertThat(lines[0]).startsWith("a0 a1 ").endsWith("a29 2");
    assertThat(lines[1]).startsWith("b0 b1 ").endsWith("b29 ,");
  }

  @Test
  @DisplayName("pieces of a word that touch are one word, letters spaced apart are one word")
  void pieces() {
    var desk = Desk.first();
    desk.word("Đi", 100, 100).word("ều", 112.2f, 100);
    for (int i = 0; i < 2; i++) desk.word("KẾ".substring(i, i + 1), 100 + i * 10, 140);
    for (int i = 0; i < 4; i++) desk.word("HOẠCH".substring(i, i + 1), 130 + i * 10, 140);
    assertThat(desk.text()).isEqualTo("Điều\nKẾ HOẠC\n");
  }

  @Test
  @DisplayName("the head of a letter is read with its left column first, then its right one")
  void head() {
    var desk = Desk.first();
    desk.line("ỦY BAN NHÂN DÂN", 90, 60).line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", 300, 58);
    desk.line("XÃ ĐỒNG MÂY", 95, 76).line("Độc lập - Tự do - Hạnh phúc", 305, 75);
    desk.line("Số: 7/KH-UBND", 95, 110).line("Đồng Mây, ngày 05 tháng 01 năm 2026", 290, 111);
    desk.line("KẾ HOẠCH", 270, 150);
    desk.line("Tuyên truyền cải cách hành chính trên địa bàn xã năm 2026", 130, 170);
    assertThat(desk.text().lines().filter(l -> !l.isEmpty()))
        .containsExactly(
            "ỦY BAN NHÂN DÂN",
            "XÃ ĐỒNG MÂY",
            "Số: 7/KH-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
            "Độc lập - Tự do - Hạnh phúc",
            "Đồng Mây, ngày 05 tháng 01 năm 2026",
            "KẾ HOẠCH",
            "Tuyên truyền cải cách hành chính trên địa bàn xã năm 2026");
  }

  @Test
  @DisplayName("the signature is read behind all recipients, also beside stretched lines")
  void foot() {
    var desk = Desk.first();
    desk.line("Các đơn vị báo cáo kết quả thực hiện về Văn phòng để tổng hợp chung.", 80, 500);
    desk.word("Nơi", 80, 560).word("nhận:", 240, 560).line("TM. ỦY BAN NHÂN DÂN", 340, 560);
    desk.line("- Sở Nội vụ;", 80, 578).line("CHỦ TỊCH", 370, 578);
    desk.line("- Các tổ dân phố;", 80, 596);
    desk.line("- Lưu: VT.", 80, 614);
    desk.line("Lò Thị Bưởi", 365, 660);
    assertThat(desk.text().lines().filter(l -> !l.isEmpty()))
        .containsExactly(
            "Các đơn vị báo cáo kết quả thực hiện về Văn phòng để tổng hợp chung.",
            "Nơi nhận:",
            "- Sở Nội vụ;",
            "- Các tổ dân phố;",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH",
            "Lò Thị Bưởi");
  }

  @Test
  @DisplayName("a paragraph begins at an indent or after more room; a hanging line does not")
  void paragraphs() {
    var desk = Desk.first();
    String full = "Đăng tin bài về cải cách hành chính trên trang thông tin của xã mỗi";
    desk.line(full, 110, 100).line(full, 80, 118).line("tháng một lần.", 80, 136);
    desk.line(full, 110, 154).line("quý một lần.", 80, 172);
    desk.line("Kinh phí theo quy định.", 80, 205);
    assertThat(desk.text())
        .isEqualTo(
            full
                + "\n"
                + full
                + "\ntháng một lần.\n\n"
                + full
                + "\nquý một lần.\n\nKinh phí theo quy định.\n");
    var hanging = Desk.first().line(full, 80, 60).line("- " + full, 80, 78);
    hanging.line("tháng hai lần " + full, 95, 96);
    assertThat(hanging.text()).doesNotContain("\n\n");
  }

  @Test
  @DisplayName("page numbers above and below are left out, other numbers stay")
  void pageNumbers() {
    var desk = new Desk(4).word("4", 297, 30).line("Có 4 xã", 80, 100);
    desk.word("5", 80, 400).line("- 4 -", 290, 820);
    assertThat(desk.text()).isEqualTo("Có 4 xã\n\n5\n");
  }

  @Test
  @DisplayName("strokes and specks that an eye took for letters are left out")
  void specks() {
    var desk = Desk.first().byEye().word("|", 300, 100).line("Phòng Nội vụ", 80, 100);
    desk.words.add(new SeenWord("ı", 4, 100, 5, 14, 0.2f));
    assertThat(desk.text()).isEqualTo("Phòng Nội vụ\n");
  }

  @Test
  @DisplayName("words that run along the side of a page stand behind its text")
  void upright() {
    var desk = Desk.first().box("Bảnsao", 20, 100, 14, 90).line("Một dòng chữ", 80, 120);
    desk.line("Hai dòng chữ", 80, 138);
    assertThat(desk.text()).isEqualTo("Một dòng chữ\nHai dòng chữ\n\nBảnsao\n");
  }

  @Test
  @DisplayName("each word of the text knows its place on its page")
  void places() {
    var one = Desk.first().line("Trang một", 80, 100).sheet();
    var two = new Desk(2).line("Trang hai", 80, 200).sheet();
    var composed = Composition.of(List.of(one, two));
    assertThat(composed.text()).isEqualTo("Trang một\nTrang hai\n");
    assertThat(composed.pages()).hasSize(2);
    int hai = composed.text().indexOf("hai");
    var box = composed.layout().box(composed.layout().wordAt(hai));
    assertThat(box.page()).isEqualTo(2);
    assertThat(box.y()).isEqualTo(200);
    assertThat(composed.pages().get(1).span().start()).isEqualTo(10);
  }
}
