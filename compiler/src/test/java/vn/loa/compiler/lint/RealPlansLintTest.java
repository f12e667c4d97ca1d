package vn.loa.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.compiler.OwnPlan;
import vn.loa.compiler.language.Texts;

/** The faults that readers found in the real plans, as code and line. */
class RealPlansLintTest {

  @ParameterizedTest
  @CsvSource({
    "phan-thiet-2023, DATE-IMPOSSIBLE, 99",
    "phan-thiet-2023, SYMBOL-MALFORMED, 89",
    "phan-thiet-2023, CITED-DATE-WRONG, 121",
    "phan-thiet-2023, SENTENCE-CUT, 326",
    "phan-thiet-2023, SIGNING-PREFIX, 370",
    "phan-thiet-2023, SYMBOL-SPACED, 10",
    "binh-thuan-2023-scan, TEXT-DAMAGED, 1",
    "binh-thuan-2023-scan, PART-SKIPPED, 208",
    "binh-thuan-2023-scan, CITED-DATE-WRONG, 72",
    "binh-thuan-2023-scan, CITATION-WITHOUT-SO, 68",
    "an-nhon-2023, HEADER-INCOMPLETE, 1",
    "an-nhon-2023, BRACKET-OPEN, 55",
    "an-nhon-2023, ITEM-REPEATED, 174",
    "an-nhon-2023, TERM-OBSOLETE, 154",
    "an-nhon-2023, POINT-LETTER, 96",
    "an-nhon-2023, NAME-SPELLINGS, 156",
    "an-nhon-2023, NAME-SPELLINGS, 160",
    "an-nhon-2023, ROW-BROKEN, 119",
    "ha-hoa-2023, HEADER-INCOMPLETE, 1",
    "ha-hoa-2023, HEADING-DIFFERS, 17",
    "ha-hoa-2023, WORD-LOST, 347",
    "ha-hoa-2023, WORD-DOUBLED, 359",
    "ha-hoa-2023, TONE-MIXED, 11",
    "ha-hoa-2023, TONE-MIXED, 9",
    "ninh-thuan-2023, SYMBOL-MALFORMED, 179",
    "ninh-thuan-2023, SYMBOL-MALFORMED, 191",
    "ninh-thuan-2023, CITATION-SPELLINGS, 191",
    "ninh-thuan-2023, PERIOD-PAST, 193",
    "ninh-thuan-2023, PERIODS-CONTRADICTORY, 608",
    "ninh-thuan-2023, LINK-PRINTED, 237",
    "ninh-thuan-2023, SYMBOL-SPACED, 321"
  })
  @DisplayName("a fault that readers found in a real plan is found at its line")
  void found(String plan, String code, int line) {
    String text = Texts.shared("plans/" + plan + ".txt");
    var places =
        Lint.of(OwnPlan.compile(text)).stream()
            .map(f -> f.diagnostic())
            .filter(d -> d.code().label().equals(code))
            .map(
                d -> 1 + text.substring(0, d.span().start()).chars().filter(c -> c == '\n').count())
            .toList();
    assertThat(places).contains((long) line);
  }
}
