package vn.loa.compiler.lint.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalDocumentsTest {

  @Test
  @DisplayName("every row of the shipped list has a number, an issuer, a certainty and a source")
  void rows() {
    var seen = new HashSet<String>();
    for (var row : Tables.rows("documents.tsv", 9)) {
      assertThat(seen.add(row[0] + " " + row[1])).as(row[0]).isTrue();
      assertThat(row[0]).matches("\\d+.*[/-].*");
      assertThat(row[3]).isNotBlank();
      assertThat(row[7]).isIn("READ", "CITED", "KNOWN");
      assertThat(row[8]).isNotBlank();
    }
    assertThat(seen).hasSizeGreaterThan(30);
  }

  @Test
  @DisplayName("no document loses its force before it was signed, and what replaced it is named")
  void dates() {
    for (var row : Tables.rows("documents.tsv", 9)) {
      var date = Tables.date(row[1]);
      var until = Tables.date(row[5]);
      if (until == null) continue;
      assertThat(row[6]).as(row[0]).isNotBlank();
      if (date != null) assertThat(until).as(row[0]).isAfter(date);
    }
  }

  @Test
  @DisplayName("a number that comes back every year is told by the year of its date")
  void numberOfTheYear() {
    assertThat(NationalDocuments.meant("06/QĐ-TTg", LocalDate.of(2022, 1, 9))).isNotNull();
    assertThat(NationalDocuments.meant("06/QĐ-TTg", LocalDate.of(2024, 1, 9))).isNull();
    assertThat(NationalDocuments.meant("06/QĐ-TTg", null)).isNull();
    assertThat(NationalDocuments.meant("61/2018/NĐ-CP", null)).isNotNull();
  }

  @Test
  @DisplayName("a term given up after 2023 is no fault in a plan of 2023")
  void terms() {
    assertThat(Terms.all()).hasSizeGreaterThan(5);
    assertThat(Terms.all()).allMatch(t -> !t.source().isBlank() && !t.now().isBlank());
  }
}
