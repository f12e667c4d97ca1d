package vn.loa.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  @DisplayName("a stretch begins in the text and does not end before it begins")
  void bounds() {
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("span -1..2");
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Span(3, 3).length()).isZero();
    assertThat(new Span(2, 7).length()).isEqualTo(5);
  }

  @Test
  @DisplayName("stretches that only touch do not overlap")
  void overlap() {
    assertThat(new Span(0, 3).overlaps(new Span(2, 5))).isTrue();
    assertThat(new Span(2, 5).overlaps(new Span(0, 9))).isTrue();
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
  }

  @Test
  @DisplayName("two stretches joined hold what lies between them too")
  void join() {
    assertThat(new Span(7, 9).join(new Span(1, 3))).isEqualTo(new Span(1, 9));
    assertThat(new Span(1, 3).in("kế hoạch")).isEqualTo("ế ");
  }

  @Test
  @DisplayName("a pasted text has no pages and no bytes to name")
  void pasted() {
    var source = SourceText.plain("ke-hoach.txt", "Kế hoạch");
    assertThat(source.pages()).isEmpty();
    assertThat(source.sha256()).isEmpty();
    assertThat(source.method()).isEqualTo(SourceText.Method.PLAIN);
    assertThat(source.mediaType()).isEqualTo("text/plain");
  }
}
