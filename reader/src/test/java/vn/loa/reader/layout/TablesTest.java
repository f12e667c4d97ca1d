package vn.loa.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static final float[] XS = {80, 110, 300, 420, 540};

  private static Desk head(Desk desk, float y) {
    desk.word("TT", 85, y).line("Công việc", 115, y).line("Chủ trì", 305, y);
    return desk.line("Thời hạn", 425, y);
  }

  @Test
  @DisplayName("a row of a drawn table is a line, whatever lines its cells have")
  void rows() {
    var desk = head(Desk.first(), 205).grid(XS, new float[] {200, 222, 260, 280});
    desk.word("1", 85, 226).line("Đăng tin về cải", 115, 226).line("Văn phòng", 305, 226);
    desk.line("cách hành chính", 115, 242).line("Quý I", 425, 226);
    desk.word("2", 85, 264).line("Treo băng rôn", 115, 264).line("Quý II", 425, 264);
    desk.line("Bảng việc như sau:", 80, 170).line("Kinh phí:", 80, 300);
    assertThat(desk.text())
        .isEqualTo(
            """
            Bảng việc như sau:

            TT\tCông việc\tChủ trì\tThời hạn
            1\tĐăng tin về cải cách hành chính\tVăn phòng\tQuý I
            2\tTreo băng rôn\t\tQuý II

            Kinh phí:
            """);
  }

  @Test
  @DisplayName("a cell that reaches over rows is said in each of them")
  void merged() {
    var desk = head(Desk.first(), 205).across(80, 540, 200).across(80, 540, 222);
    for (float x : XS) desk.down(x, 200, 262);
    desk.across(80, 300, 242).across(420, 540, 242).across(80, 540, 262);
    desk.word("1", 85, 225).word("Viết", 115, 225).line("Văn phòng", 305, 235).word("Q1", 425, 225);
    desk.word("2", 85, 245).word("Đọc", 115, 245).word("Q2", 425, 245);
    assertThat(desk.text())
        .isEqualTo(
            "TT\tCông việc\tChủ trì\tThời hạn\n1\tViết\tVăn phòng\tQ1\n2\tĐọc\tVăn phòng\tQ2\n");
  }

  @Test
  @DisplayName("names of columns on two levels become one line of names")
  void levels() {
    var desk = Desk.first();
    for (float x : List.of(80f, 110f, 300f, 540f)) desk.down(x, 200, 270);
    desk.down(420, 220, 270).across(80, 540, 200).across(300, 540, 220);
    desk.across(80, 540, 245).across(80, 540, 270);
    desk.word("TT", 85, 212).line("Công việc", 115, 212).line("Đơn vị thực hiện", 350, 203);
    desk.line("Chủ trì", 305, 226).line("Phối hợp", 425, 226);
    desk.word("1", 85, 250).word("Viết", 115, 250).line("Sở A", 305, 250).line("Sở B", 425, 250);
    assertThat(desk.text())
        .isEqualTo("TT\tCông việc\tĐơn vị thực hiện Chủ trì\tPhối hợp\n1\tViết\tSở A\tSở B\n");
  }

  @Test
  @DisplayName("a table that a page break cuts goes on, without its names said again")
  void pageBreak() {
    var one = head(Desk.first(), 705).grid(XS, new float[] {700, 722, 760});
    one.word("1", 85, 726).line("Đăng tin về cải", 115, 726).line("Sở A", 305, 726);
    var two = head(new Desk(2).word("2", 297, 30), 65).grid(XS, new float[] {60, 82, 100, 120});
    two.line("cách hành chính", 115, 84).word("2", 85, 104).word("Đọc", 115, 104);
    assertThat(Composition.of(List.of(one.sheet(), two.sheet())).text())
        .isEqualTo(
            "TT\tCông việc\tChủ trì\tThời hạn\n1\tĐăng tin về cải\tSở A\t\n\tcách hành chính\t\t\n2\tĐọc\t\t\n");
  }

  @Test
  @DisplayName("a symbol that is broken in a cell is joined, and so is a narrow TT")
  void broken() {
    var desk = Desk.first().grid(XS, new float[] {200, 240, 280});
    desk.word("T", 90, 205).word("T", 90, 220).line("Công việc", 115, 205);
    desk.line("theo số 23/CT-", 115, 245).word("TTg", 115, 262);
    assertThat(desk.text()).isEqualTo("TT\tCông việc\t\t\n\ttheo số 23/CT-TTg\t\t\n");
  }

  @Test
  @DisplayName("outer strokes may be missing, and a table is drawn with strokes of each cell")
  void pieces() {
    var desk = Desk.first();
    for (float y : List.of(200f, 220f, 240f))
      for (int c = 0; c < 4; c++) desk.across(XS[c], XS[c + 1], y + c * 0.3f);
    for (float x : List.of(110f, 300f, 420f)) desk.down(x, 200, 220).down(x + 0.5f, 220, 240);
    head(desk, 203).word("1", 85, 224).word("Viết", 115, 224);
    assertThat(desk.text()).isEqualTo("TT\tCông việc\tChủ trì\tThời hạn\n1\tViết\t\t\n");
  }

  @Test
  @DisplayName("a frame around a text and an underline are no tables")
  void frames() {
    var desk = Desk.first().grid(new float[] {70, 540}, new float[] {50, 800});
    desk.line("Một dòng", 80, 100).across(80, 150, 115).line("hai dòng", 80, 118);
    assertThat(desk.text()).isEqualTo("Một dòng\nhai dòng\n");
  }
}
