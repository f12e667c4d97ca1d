package vn.loa.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.cli.Specimen;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.paper.Blocks;
import vn.loa.compiler.paper.Marks;
import vn.loa.compiler.paper.Marks.Piece;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.restoring.Edit;

class PlanPageTest {

  private static String html(Language language) {
    var out = new StringWriter();
    PlanPage.write(Specimen.plan(), List.of(), Wording.in(language), out);
    return out.toString();
  }

  private static Document page() {
    return Jsoup.parse(html(Language.VI));
  }

  @Test
  @DisplayName(
      "every duty and target has words in the source and a card, and each links to the other")
  void linked() {
    var page = page();
    assertThat(page.select("article.card")).hasSize(8);
    for (var card : page.select("article.card")) {
      String name = card.attr("data-d");
      assertThat(page.select("#s-" + name)).as(name).hasSize(1);
      assertThat(card.select("h4 a").attr("href")).isEqualTo("#s-" + name);
      assertThat(page.select("a.m[href=#c-" + name + "], a.m[data-d~=\\b" + name + "\\b]"))
          .isNotEmpty();
    }
    for (var link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    var ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("words that order two duties say so")
  void overlapping() {
    assertThat(page().select("a.m.many")).hasSize(1);
    assertThat(page().select("a.m.many").text()).isEqualTo("Mỗi tháng đăng ít nhất 05 tin, bài");
    assertThat(page().select("a.m.many").attr("data-d")).isEqualTo("d0 d1");
  }

  @Test
  @DisplayName("markup in a plan stays text")
  void inert() {
    String html = html(Language.VI);
    assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert(&#39;x&#39;)");
    var page = page();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select(".paper").text()).contains("\"<script>alert('x')</script>\"");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'", "script-src 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  @DisplayName("control characters and turned writing are left out, quotes do not end an attribute")
  void escaped() {
    var html =
        new Html()
            .element("p", "a\u202eb\u0000c\u200f\u001b<d>&\"'", "title", "\"><script>'\n\u2066");
    assertThat(html.toString())
        .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;&#39;\n\">abc&lt;d&gt;&amp;&quot;&#39;</p>");
  }

  @Test
  @DisplayName("the page needs no network and is not heavy")
  void selfContained() {
    String html = html(Language.VI);
    assertThat(html).doesNotContain("http://", "https://", "src=\"");
    assertThat(html.length()).isLessThan(150_000);
    assertThat(Jsoup.parse(html).select("link, img, iframe")).isEmpty();
  }

  @Test
  @DisplayName("the whole source stands on the paper, and diagnostics at their places")
  void source() {
    var paper = page().select(".paper").text();
    for (var word : Specimen.TEXT.strip().split("\\s+", -1)) assertThat(paper).contains(word);
    assertThat(page().select(".w.error").text()).isEqualTo("31/02/2025");
    assertThat(page().select("#diagnostics li")).hasSize(2);
    assertThat(page().select("#references .list a").attr("href")).isEqualTo("#s-r0");
  }

  @Test
  @DisplayName("an English page says everything in English but the plan's own words")
  void english() {
    var page = Jsoup.parse(html(Language.EN));
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select(".paper").attr("lang")).isEqualTo("vi");
    assertThat(page.select("nav").text()).contains("Duties", "Targets", "References");
    assertThat(page.expectFirst(".card h4").attr("lang")).isEqualTo("vi");
    assertThat(page.select("#c-d0 .amount").text()).isEqualTo("at least 5 news items a month");
  }

  @Test
  @DisplayName("marks are cut where others begin or end, and nothing of the text is lost")
  void pieces() {
    var marks = new Marks(List.of(new Edit(new Span(4, 6), "xx", "yy", 1)));
    marks.duty(new Span(2, 8), "d0");
    marks.duty(new Span(5, 20), "d1");
    marks.place(new Span(0, 3), "r0");
    var pieces = marks.pieces(10);
    assertThat(pieces).extracting(Piece::start).containsExactly(0, 2, 3, 4, 5, 6, 8);
    assertThat(pieces.getLast().end()).isEqualTo(10);
    assertThat(pieces).filteredOn(p -> p.duties().equals(List.of("d0", "d1"))).hasSize(2);
    assertThat(new Marks(List.of()).pieces(0)).isEmpty();
  }

  @Test
  @DisplayName("lines that a page broke are joined; headings, items and tables are not")
  void blocks() {
    String text =
        """
        I. MỤC ĐÍCH
        Một hai ba bốn năm sáu bảy tám chín mười mười một
        hai
        - Việc

        TT\tViệc
        1\tĐăng
        """;
    var blocks = Blocks.of(text.repeat(4), false, Set.of());
    assertThat(blocks).hasSize(16);
    assertThat(((Blocks.Paragraph) blocks.get(1)).lines()).hasSize(1);
    assertThat(((Blocks.Rows) blocks.get(3)).rows()).hasSize(2);
    var markdown = Blocks.of("| TT | Việc |\n|---|---|\n| 1 | Đăng |\n", true, Set.of());
    assertThat(((Blocks.Rows) markdown.getFirst()).rows()).hasSize(2).allMatch(r -> r.size() == 2);
  }
}
