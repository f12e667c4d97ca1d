package vn.loa.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.vietnamese.restoring.SmallLanguage.RESTORER;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.vietnamese.Words;

class HooksTest {

  private static String seen(String text) {
    return RESTORER.restore(Words.of(text), true).text();
  }

  @ParameterizedTest
  @CsvSource({
    "tố chức thực hiện, tổ chức thực hiện",
    "TỐ CHỨC, TỔ CHỨC",
    "Sở Nội vụ tống hợp, Sở Nội vụ tổng hợp",
    "phố biến thủ tục hành chính, phổ biến thủ tục hành chính"
  })
  @DisplayName("a hook that a scan shows as an acute is a hook again where the neighbours say so")
  void hooked(String read, String right) {
    assertThat(seen(read)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"tố cáo", "thành phố", "bốn tin", "số 12", "phố Lam Khê"})
  @DisplayName("an acute that belongs there stays")
  void acute(String text) {
    assertThat(seen(text)).isEqualTo(text);
  }

  @Test
  @DisplayName("in a text that nobody had to guess at, no acute is doubted")
  void typed() {
    String text = SmallLanguage.SOUND + " Phòng tố chức thực hiện.";
    assertThat(RESTORER.restore(Words.of(text)).text()).isEqualTo(text);
  }

  @Test
  @DisplayName("an edit says how sure it is")
  void sure() {
    var edits = RESTORER.restore(Words.of("tố chức thực hiện"), true).edits();
    assertThat(edits).hasSize(1);
    assertThat(edits.getFirst().confidence()).isBetween(0.85, 1.0);
  }
}
