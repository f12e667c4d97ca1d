package vn.loa.compiler.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.Box;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

class SeenLinesTest {

  private static final String HEADING_AND_TEXT =
      """
      1. Sở Văn hóa, Thể thao tỉnh Lam Khê và các Hội, đoàn thể
      %sTăng cường hướng dẫn các tổ chức trong việc tuyên truyền về
      cải cách hành chính tới hội viên ở các xã của tỉnh Lam Khê.
      """;

  private static List<String> blocks(String text, boolean seen) {
    var layout = new Layout.Builder();
    if (seen) layout.add(new Span(0, 1), new Box(1, 72, 72, 6, 12), 1);
    var source =
        new SourceText(
            "plan", text, "", "", SourceText.Method.TEXT_LAYER, List.of(), layout.build());
    var outline = Outline.of(Reading.of(source));
    var out = new ArrayList<String>();
    outline.forEach(block -> out.add(outline.words().foldedText(block.from(), block.to())));
    return out;
  }

  @Test
  @DisplayName("room between the lines of a page parts a long heading from its text")
  void room() {
    String text = HEADING_AND_TEXT.formatted("\n");
    assertThat(blocks(text, true)).hasSize(2);
    assertThat(blocks(HEADING_AND_TEXT.formatted(""), true)).hasSize(1);
    assertThat(blocks(text, false)).hasSize(1);
  }

  @Test
  @DisplayName("a line that ends with a joining word goes on, also beside unbroken paragraphs")
  void hanging() {
    String unbroken = "1. Sở Nội vụ theo dõi " + "việc thực hiện kế hoạch ".repeat(12) + "này.";
    String cut = unbroken + "\n- Mở các chuyên mục tuyên truyền về\nCCHC trên đài truyền thanh.";
    assertThat(blocks(cut, false)).hasSize(2);
    String days =
        unbroken + "\n- Gửi trước ngày\n12 hằng tháng.\n- Trong 05 ngày\nSở Nội vụ trả lời.";
    assertThat(blocks(days, false)).hasSize(4);
  }

  @Test
  @DisplayName("a point whose letter was misread has the letter that follows")
  void letters() {
    String list =
        """
        1. Sở Nội vụ
        a) Đăng tin trên trang.
        b) Viết bài về thủ tục.
        €) Mở lớp tập huấn.
        d) Gửi báo cáo.
        đ) In tờ rơi.
        e) Phát tin trên đài.
        8) Kiểm tra việc niêm yết.
        2) Báo Lam Khê
        a) Mở chuyên mục.
        """;
    var source = SourceText.plain("plan", list);
    var labels = new ArrayList<String>();
    Outline.of(Reading.of(source)).forEach(block -> labels.add(block.marker().label()));
    assertThat(labels).containsExactly("1", "a", "b", "c", "d", "đ", "e", "g", "2", "a");
  }
}
