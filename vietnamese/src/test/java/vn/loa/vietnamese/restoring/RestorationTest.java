package vn.loa.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.Words;

class RestorationTest {

  private static final String DAMAGED = SmallLanguage.BARE;
  private static final Restoration RESTORATION = SmallLanguage.RESTORER.restore(Words.of(DAMAGED));

  @Test
  @DisplayName("changes are listed in the order of the text, each with what stood there")
  void edits() {
    int before = -1;
    for (var edit : RESTORATION.edits()) {
      assertThat(edit.span().start()).isGreaterThan(before);
      assertThat(edit.span().in(DAMAGED)).isEqualTo(edit.was()).isNotEqualTo(edit.is());
      assertThat(edit.confidence()).isBetween(0.0, 1.0);
      before = edit.span().start();
    }
    assertThat(RESTORATION.edits().getFirst())
        .extracting(Edit::was, Edit::is, Edit::span)
        .containsExactly("Uy", "Ủy", new Span(0, 2));
  }

  @Test
  @DisplayName("the changes made in the source give the restored text")
  void text() {
    var out = new StringBuilder(DAMAGED);
    for (var edit : RESTORATION.edits().reversed()) {
      out.replace(edit.span().start(), edit.span().end(), edit.is());
    }
    assertThat(RESTORATION.text()).hasToString(out.toString());
  }

  @Test
  @DisplayName("a stretch of the source is restored alone")
  void stretch() {
    assertThat(RESTORATION.text(0, 15)).isEqualTo("Ủy ban nhân dân");
    assertThat(RESTORATION.text(3, 6)).isEqualTo("ban");
    assertThat(RESTORATION.text(0, 0)).isEmpty();
  }

  @Test
  @DisplayName("the view says what words should be and leaves them where they stand")
  void view() {
    String text = DAMAGED.replace("thu tuc", "thn tuc");
    var view = SmallLanguage.RESTORER.restore(Words.of(text)).view();
    int at = view.firstAt(text.indexOf("thn tuc"));
    assertThat(view.folded(at)).isEqualTo("thu");
    assertThat(view.written(at)).isEqualTo("thn");
    assertThat(view.canBe(at, "thu", "thủ")).isTrue();
    assertThat(view.canBe(at, "thu", "thư")).isFalse();
  }

  @Test
  @DisplayName(
      "a word that was left alone is no proof of its accents in a bad text, but in a good one it is")
  void trust() {
    var bad = SmallLanguage.RESTORER.restore(Words.of(DAMAGED + " xuong")).view();
    int last = bad.size() - 1;
    assertThat(bad.canBe(last, "xuong", "xưởng")).isTrue();
    String slip = SmallLanguage.SOUND.repeat(3) + " hànlh chính, xuống";
    var good = SmallLanguage.RESTORER.restore(Words.of(slip)).view();
    int end = good.size() - 1;
    assertThat(good.canBe(end, "xuong", "xuống")).isTrue();
    assertThat(good.canBe(end, "xuong", "xưởng")).isFalse();
  }

  @Test
  @DisplayName("a text without changes is given back untouched")
  void unchanged() {
    var words = Words.of("Kế hoạch");
    var restoration = Restoration.unchanged(words, 1);
    assertThat(restoration.view()).isSameAs(words);
    assertThat(restoration.text()).isSameAs(words.source());
    assertThat(restoration.text(0, 2)).isEqualTo("Kế");
    assertThat(restoration.restored(0)).isNull();
    assertThat(restoration.edits()).isEmpty();
  }
}
