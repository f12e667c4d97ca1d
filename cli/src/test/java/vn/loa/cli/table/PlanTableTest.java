package vn.loa.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.cli.Golden;
import vn.loa.cli.Specimen;
import vn.loa.cli.call.Columns;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;

class PlanTableTest {

  private static String table(Language language, int width, boolean colours) {
    var out = new StringWriter();
    var style = new PlanTable.Style(width, colours, false);
    PlanTable.write(Specimen.plan(), "specimen.txt", Wording.in(language), style, out);
    return out.toString();
  }

  @ParameterizedTest(name = "the table of {0} columns")
  @ValueSource(ints = {80, 100, 140})
  void widths(int width) throws IOException {
    Golden.check("table-" + width + ".txt", table(Language.VI, width, false));
  }

  @Test
  @DisplayName("the table in English quotes the plan in Vietnamese")
  void english() throws IOException {
    Golden.check("table-en.txt", table(Language.EN, 100, false));
  }

  @Test
  @DisplayName("colours change nothing but colours")
  void colours() {
    String coloured = table(Language.VI, 100, true);
    assertThat(coloured).contains("\u001b[1;31m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
        .isEqualTo(table(Language.VI, 100, false));
  }

  @Test
  @DisplayName("marks that sit on letters take no column")
  void marks() {
    String text = Normalizer.normalize("Phường Bến Khuê", Normalizer.Form.NFD);
    assertThat(Columns.width(text)).isEqualTo("Phường Bến Khuê".length());
    assertThat(Columns.wrap(text, 6)).allMatch(l -> Columns.width(l) <= 6);
    assertThat(String.join("", Columns.wrap("Khuêêêêê".repeat(5), 7)))
        .isEqualTo("Khuêêêêê".repeat(5));
  }
}
