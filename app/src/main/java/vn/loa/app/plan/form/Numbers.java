package vn.loa.app.plan.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as offices write them: 1.234,5. */
final class Numbers {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,6})?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(,\\d{1,6})?");

  private Numbers() {}

  /** The number; null where it is none, or could be read in two ways, as 1,234.5. */
  static @Nullable BigDecimal read(String typed) {
    String bare = typed.strip();
    if (!GROUPED.matcher(bare).matches() && !PLAIN.matcher(bare).matches()) return null;
    return new BigDecimal(bare.replace(".", "").replace(',', '.'));
  }

  /** As it is typed; empty for none. */
  static String typed(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
