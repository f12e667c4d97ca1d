package vn.loa.app.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan, as its last version or draft names it.
 *
 * @param bodyId who issued it
 * @param year that it is for
 * @param number the number alone, empty where the document has none
 * @param symbol the symbol alone, such as {@code KH-UBND}
 * @param parentId the superior's plan that it carries out, null for none
 * @param versionId the version in force, null before the first approval
 */
public record Plan(
    long id,
    long bodyId,
    int year,
    String number,
    String symbol,
    @Nullable LocalDate signedOn,
    String title,
    @Nullable Long parentId,
    @Nullable Long versionId) {

  /** Number and symbol as offices cite them: {@code 41/KH-UBND}; empty where it has no number. */
  public String cited() {
    if (number.isEmpty()) return "";
    return symbol.isEmpty() ? number : number + "/" + symbol;
  }
}
