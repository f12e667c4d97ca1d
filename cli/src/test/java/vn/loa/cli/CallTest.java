package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {

  @Test
  @DisplayName("without a command the help is shown, and the call was wrong")
  void nothing() {
    var call = Invocation.of();
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err())
        .contains("compile", "completion", "Mã kết thúc:", "65")
        .doesNotContain("train");
  }

  @Test
  @DisplayName("help of a command is the same in both ways, and shows examples")
  void help() {
    var call = Invocation.of("help", "compile");
    assertThat(call.exit()).isZero();
    assertThat(call.out()).contains("--format", "loa compile ke-hoach.pdf");
    assertThat(Invocation.of("compile", "--help")).isEqualTo(call);
    assertThat(call.out().lines()).allMatch(l -> l.length() <= 100);
  }

  @Test
  @DisplayName("English is spoken on request, by option or by LOA_LANG")
  void english() {
    var option = Invocation.of("--lang", "en", "help", "compile");
    assertThat(option.out()).contains("Exit codes:", "loa compile plan.pdf");
    assertThat(Invocation.with(Map.of("LOA_LANG", "en"), "", "help", "compile")).isEqualTo(option);
    assertThat(Invocation.of("help", "compile", "--lang=EN")).isEqualTo(option);
  }

  @ParameterizedTest(name = "loa {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "compile | Chưa nêu tệp nào",
        "compil x | Không có lệnh “compil”",
        "compile --colour x | Không có tùy chọn --colour",
        "compile --format xml x | “xml” không phải",
        "compile --width 5 x | Độ rộng “5”",
        "compile --width | Thiếu: --width",
        "compile --format json --format html x | Nêu hai lần: --format",
        "--lang fr compile x | “fr” không phải",
        "help nothing | Không có lệnh “nothing”",
      })
  void wrong(String words, String sentence) {
    var call = Invocation.of(words.split(" ", -1));
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).startsWith("Lỗi: ").contains(sentence).doesNotContain("Exception");
  }

  @Test
  @DisplayName("several pages need a folder")
  void pages() {
    String plan = Invocation.sample("city-2023/plan.txt");
    var call = Invocation.of("compile", "--format", "html", plan, plan);
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("--output");
  }

  @Test
  @DisplayName("a misspelt command is answered with the nearest one")
  void nearest() {
    assertThat(Invocation.of("complie").err()).contains("loa comp");
  }

  @Test
  @DisplayName("version, schema and completion are printed")
  void about() {
    assertThat(Invocation.of("version").out()).startsWith("Loa ");
    assertThat(Invocation.of("schema").out())
        .contains("https://json-schema.org/draft/2020-12/schema");
    assertThat(Invocation.of("completion").out())
        .contains("complete", "--format")
        .startsWith("#!/usr/bin/env bash");
  }

  @Test
  @DisplayName("training is silent")
  void train() {
    var call =
        Invocation.of(
            "train",
            Invocation.sample("city-2023/plan.txt"),
            Invocation.sample("ward-2026/plan.html"));
    assertThat(call).isEqualTo(new Invocation(0, "", ""));
  }
}
