package vn.loa.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.vietnamese.Words;

class LanguageTest {

  private static ArrayList<String> read(String line) {
    var lexicon = new Lexicon();
    var out = new ArrayList<String>();
    new PhraseLines(
            lexicon,
            (words, size, weight) -> {
              var phrase = new StringBuilder().append(weight);
              for (int i = 0; i < size; i++) phrase.append(' ').append(lexicon.form(words[i]));
              out.add(phrase.toString());
            })
        .read(line);
    return out;
  }

  @Test
  @DisplayName("a line stands for all its alternatives, each with the weight of the line")
  void alternatives() {
    assertThat(read("3* xây dựng (kế hoạch|chương trình) (năm 0)?"))
        .containsExactly(
            "3.0 xây dựng kế hoạch năm 0",
            "3.0 xây dựng kế hoạch",
            "3.0 xây dựng chương trình năm 0",
            "3.0 xây dựng chương trình");
    assertThat(read("tin bài")).containsExactly("1.0 tin bài");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# tin bài"})
  @DisplayName("empty lines and comments say nothing")
  void comments(String line) {
    assertThat(read(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tin (bài, open bracket in: tin (bài",
    "quý 1, 'only 0 stands for a figure, not 1 in: quý 1'",
    "a4 in, 'only 0 stands for a figure, not a4 in: a4 in'"
  })
  @DisplayName("mistakes are told with their line; no figure but 0 is ever learnt")
  void mistakes(String line, String message) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  @DisplayName("phrases are fetched once, and only when a damaged text asks for them")
  void lazy() {
    var fetched = new AtomicInteger();
    var closed = new AtomicInteger();
    var language =
        Language.lazily(
            () -> {
              fetched.incrementAndGet();
              return Stream.of("cải cách hành chính").onClose(closed::incrementAndGet);
            });
    var restorer = new Restorer(language);
    restorer.restore(Words.of("Cải cách hành chính"));
    assertThat(fetched).hasValue(0);
    for (int i = 0; i < 3; i++) {
      assertThat(restorer.restore(Words.of("cai cach hanh chinh")).text())
          .isEqualTo("cải cách hành chính");
    }
    assertThat(fetched).hasValue(1);
    assertThat(closed).hasValue(1);
  }

  @Test
  @DisplayName("phrases that could not be read are not read half")
  void broken() {
    var language =
        Language.lazily(
            () -> {
              throw new IllegalStateException("disk");
            });
    assertThatThrownBy(language::model).hasMessage("disk");
    assertThatThrownBy(language::model).hasMessage("the phrases could not be read before");
  }

  @Test
  @DisplayName(
      "what was seen together is likelier than what was not, and a known word than an unknown one")
  void costs() {
    var model = SmallLanguage.LANGUAGE.model();
    int nhan = model.lexicon().find("nhân");
    int dan = model.lexicon().find("dân");
    int ban = model.lexicon().find("ban");
    int tin = model.lexicon().find("tin");
    assertThat(model.isPair(nhan, dan)).isTrue();
    assertThat(model.isPair(nhan, tin)).isFalse();
    assertThat(model.isPair(Model.EDGE, dan)).isFalse();
    assertThat(model.cost(nhan, dan)).isLessThan(model.cost(nhan, tin));
    assertThat(model.cost(ban, nhan, dan)).isLessThan(model.cost(ban, nhan, tin));
    assertThat(model.cost(Model.UNKNOWN)).isGreaterThan(model.cost(tin));
    assertThat(model.cost(dan, Model.UNKNOWN)).isEqualTo(model.cost(Model.UNKNOWN));
    assertThat(model.cost(ban, dan, Model.UNKNOWN)).isEqualTo(model.cost(Model.UNKNOWN));
    assertThat(model.cost(Model.EDGE, tin)).isEqualTo(model.cost(tin));
    assertThat(model.lexicon().find("xyz")).isEqualTo(-1);
  }

  @Test
  @DisplayName("a big language has room: each word and pair is found again")
  void big() {
    var lexicon = new Lexicon();
    var counts = new Counts();
    for (int i = 0; i < 9000; i++) {
      String word = word(i);
      assertThat(lexicon.add(word)).isEqualTo(i + 1);
      counts.add(Counting.key(i + 1, i), 2);
      counts.add(Counting.key(i + 1, i), 1);
    }
    for (int i = 0; i < 9000; i += 7) {
      assertThat(lexicon.find(word(i))).isEqualTo(i + 1);
      assertThat(lexicon.add(word(i))).isEqualTo(i + 1);
      assertThat(counts.count(counts.slot(Counting.key(i + 1, i)))).isEqualTo(3f);
    }
    assertThat(counts.key(counts.slot(Counting.key(1, 9001)))).isZero();
    assertThat(counts).hasToString(counts.toString()).asString().startsWith("9000 keys");
  }

  private static String word(int i) {
    var out = new StringBuilder();
    for (int rest = i; out.length() < 4; rest /= 10) out.append((char) ('a' + rest % 10));
    return out.toString();
  }
}
