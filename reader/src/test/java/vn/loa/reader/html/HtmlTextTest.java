package vn.loa.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

  private static String of(String html) {
    return HtmlText.of(html).text();
  }

  @Test
  @DisplayName("a paragraph is a line, however the page breaks it")
  void paragraphs() {
    assertThat(of("<p>Sở Nội vụ\n   chủ trì</p><p>Số:&nbsp;21/KH-UBND<br>Ngày 01</p>"))
        .isEqualTo("Sở Nội vụ chủ trì\nSố: 21/KH-UBND\nNgày 01\n");
  }

  @Test
  @DisplayName("items get the number, letter or dash that a browser draws")
  void lists() {
    assertThat(of("<ol><li>một<li>hai<ul><li>ba</ul></ol>")).isEqualTo("1. một\n2. hai\n- ba\n");
    assertThat(of("<ol type=a start=3><li>một<li value=27>hai</ol>"))
        .isEqualTo("c) một\naa) hai\n");
    assertThat(of("<ol type=I start=4><li>một</ol><ol type=A><li>hai</ol>"))
        .isEqualTo("IV. một\nA. hai\n");
    assertThat(of("<ol style='list-style-type: lower-roman'><li>một</ol>")).isEqualTo("i. một\n");
    assertThat(of("<ol><li><p>một</p></li></ol>")).isEqualTo("1. một\n");
  }

  @Test
  @DisplayName("a row of a task table is a line, its cells parted by tabs")
  void tasks() {
    String table =
        "<table><thead><tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th></tr></thead>"
            + "<tr><td>1</td><td><p>Đăng tin,</p><p>bài</p></td><td>Sở<br>Nội vụ</td></tr></table>";
    assertThat(of(table)).isEqualTo("TT\tNội dung\tChủ trì\n1\tĐăng tin, bài\tSở Nội vụ\n\n");
  }

  @Test
  @DisplayName("a cell that reaches over rows is said in each of them")
  void merged() {
    String table =
        "<table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr>"
            + "<tr><td>1</td><td>a</td><td rowspan=2>Sở</td></tr><tr><td>2</td><td>b</td></tr>"
            + "<tr><td colspan=3>II. Khác</td></tr></table>";
    assertThat(of(table)).isEqualTo("TT\tNhiệm vụ\tChủ trì\n1\ta\tSở\n2\tb\tSở\nII. Khác\n\n");
  }

  @Test
  @DisplayName("a table that only puts the head of a letter side by side becomes lines")
  void layout() {
    String table =
        "<table><tr><td>UBND TỈNH<br>SỞ X</td><td>CỘNG HÒA</td></tr><tr><td>Số: 1</td><td>ngày 02</td></tr></table>";
    assertThat(of(table)).isEqualTo("UBND TỈNH\nSỞ X\nCỘNG HÒA\nSố: 1\nngày 02\n");
  }

  @Test
  @DisplayName("scripts, styles and hidden parts are not read")
  void silent() {
    assertThat(of("<style>p{}</style><script>x()</script><p hidden>a</p><p>b<!-- c --></p>"))
        .isEqualTo("b\n");
  }

  @Test
  @DisplayName("a text set as it is keeps its lines")
  void kept() {
    assertThat(of("<pre>a\n  b</pre><p>c</p>")).isEqualTo("a\n  b\nc\n");
  }
}
