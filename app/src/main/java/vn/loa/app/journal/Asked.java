package vn.loa.app.journal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Typed;

/**
 * Which acts are looked for, as it was typed; empty words ask for all.
 *
 * @param from first day, dd/MM/yyyy
 * @param to last day, dd/MM/yyyy
 * @param before acts with lower numbers only, 0 for the newest
 */
public record Asked(
    @Nullable Long body,
    @Nullable Long person,
    String act,
    String subject,
    String from,
    String to,
    long before) {

  Optional<LocalDate> firstDay() {
    return Typed.day(from);
  }

  Optional<LocalDate> lastDay() {
    return Typed.day(to);
  }

  /** Whether something was typed that is no day. */
  static boolean isWrong(String typed) {
    return !typed.isBlank() && Typed.day(typed).isEmpty();
  }

  /** All that was asked for by its name in the address, in one order. */
  public Map<String, String> named() {
    var named = new LinkedHashMap<String, String>();
    named.put("body", body == null ? "" : body.toString());
    named.put("person", person == null ? "" : person.toString());
    named.put("act", act);
    named.put("subject", subject);
    named.put("from", from);
    named.put("to", to);
    named.values().removeIf(String::isBlank);
    return named;
  }

  /** The address of what is asked, without one part. */
  String without(String part) {
    var named = named();
    named.remove(part);
    return address(named);
  }

  Asked before(long id) {
    return new Asked(body, person, act, subject, from, to, id);
  }

  /** The address of the first page. */
  public String newest() {
    return address(named());
  }

  String older(long id) {
    var named = named();
    named.put("before", Long.toString(id));
    return address(named);
  }

  private static String address(Map<String, String> named) {
    var address = new StringBuilder("/journal");
    char sign = '?';
    for (var part : named.entrySet()) {
      address.append(sign).append(part.getKey()).append('=');
      address.append(URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8));
      sign = '&';
    }
    return address.toString();
  }
}
