package vn.loa.app.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days and hours as they are written. */
final class Days {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private Days() {}

  static String written(LocalDate day) {
    return DAY.format(day);
  }
}
