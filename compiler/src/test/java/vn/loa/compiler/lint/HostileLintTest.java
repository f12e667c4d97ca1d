package vn.loa.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.compiler.OwnPlan;

/** No office writes such texts. */
class HostileLintTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int LENGTH = 400_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định số 1/QĐ-UBND ngày 01/01/2026; ",
        "- Thường xuyên đăng tin.\n",
        "( ",
        "“ ",
        "1/ ",
        "1 /QĐ -UBND ",
        "tin tin ",
        "Phòng Văn hóa - ",
        "hoà hòa ",
        "www.a\n",
        "cấp huyện ",
        "I. VIỆC\n1. Việc\n",
        "a) b) ",
        "1\tĐăng tin\tSở Nội vụ\tThường xuyên\n",
        "từ ngày 1/1/2026 đến ngày 1/1/2025 ",
        "Căn cứ Luật số 1/2025/QH15\n",
        "CỘNG HÒA XÃ HỘI "
      })
  @DisplayName("a long text of one thing over and over is checked in a time like any other")
  void patient(String repeated) {
    String text =
        OwnPlan.HEAD
            + "I. VIỆC\n1. Sở Nội vụ\nStt\tNội dung\tChủ trì\tThời gian\n"
            + repeated.repeat(LENGTH / repeated.length());
    var plan = OwnPlan.compile(text);
    var findings = assertTimeoutPreemptively(LONGEST, () -> Lint.of(plan));
    assertTimeoutPreemptively(LONGEST, () -> Fixed.of(text, findings));
    assertThat(findings).allMatch(f -> f.diagnostic().span().end() <= text.length());
  }
}
