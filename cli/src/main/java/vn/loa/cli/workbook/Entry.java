package vn.loa.cli.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one cell holds, with the type that a spreadsheet program sorts and sums it by. */
sealed interface Entry {

  /** Words; never a formula, however they begin. */
  record Text(String words) implements Entry {}

  /** A whole or broken number. */
  record Number(BigDecimal value) implements Entry {}

  /** A part of one, shown in hundredths. */
  record Share(double value) implements Entry {}

  /** A day of the calendar. */
  record Day(LocalDate date) implements Entry {}

  /** An empty cell. */
  record Nothing() implements Entry {}

  static Entry text(@Nullable String words) {
    return words == null || words.isEmpty() ? new Nothing() : new Text(words);
  }

  static Entry number(@Nullable BigDecimal value) {
    return value == null ? new Nothing() : new Number(value);
  }

  static Entry number(@Nullable Integer value) {
    return value == null ? new Nothing() : new Number(BigDecimal.valueOf(value));
  }

  static Entry day(@Nullable LocalDate date) {
    return date == null ? new Nothing() : new Day(date);
  }
}
