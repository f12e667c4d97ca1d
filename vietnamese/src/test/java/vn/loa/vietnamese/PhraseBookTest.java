package vn.loa.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

  private static final PhraseBook<String> BOOK =
      new PhraseBook.Builder<String>()
          .add("sở", "sở")
          .add("nội vụ", "sở nội vụ", "(phòng)? nội vụ")
          .add("lần", "# lần")
          .add("dạy", "=dạy học")
          .build();

  private static PhraseBook.@Nullable Hit<String> at(String text, int at) {
    var words = Words.of(text);
    return BOOK.longestAt(words, at, words.size());
  }

  @Test
  @DisplayName("of the phrases at a word the longest counts, not the first added")
  void longest() {
    assertThat(at("Sở Nội vụ", 0)).isEqualTo(new PhraseBook.Hit<>(0, 3, "nội vụ"));
    assertThat(at("Sở Tài chính", 0)).isEqualTo(new PhraseBook.Hit<>(0, 1, "sở"));
    assertThat(at("nội vụ", 0)).isEqualTo(new PhraseBook.Hit<>(0, 2, "nội vụ"));
    assertThat(at("Văn phòng", 0)).isNull();
  }

  @Test
  @DisplayName("of two equally long phrases the first added counts")
  void tie() {
    var book =
        new PhraseBook.Builder<Integer>().add(1, "tin bài").add(2, "tin #", "tin ..1 bài").build();
    var words = Words.of("tin bài");
    assertThat(book.longestAt(words, 0, 2)).isEqualTo(new PhraseBook.Hit<>(0, 2, 1));
  }

  @Test
  @DisplayName("a phrase may begin with any number")
  void number() {
    assertThat(at("02 lần", 0)).isEqualTo(new PhraseBook.Hit<>(0, 2, "lần"));
    assertThat(at("hai lần", 0)).isNull();
  }

  @Test
  @DisplayName("phrases are found from left to right and do not overlap")
  void all() {
    var words = Words.of("Sở Nội vụ, phòng nội vụ và 03 lần dạy học, dậy học");
    assertThat(BOOK.findAll(words, 0, words.size()))
        .extracting(PhraseBook.Hit::meaning)
        .containsExactly("nội vụ", "nội vụ", "lần", "dạy");
    assertThat(BOOK.first(words, 1, words.size())).isEqualTo(new PhraseBook.Hit<>(1, 3, "nội vụ"));
    assertThat(BOOK.first(words, 3, 4)).isNull();
    assertThat(BOOK.isIn(words, 0, 1)).isTrue();
    assertThat(BOOK.isIn(words, 3, 5)).isFalse();
  }
}
