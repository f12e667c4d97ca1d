package vn.loa.app.body;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.loa.app.body.Fault.Code;

/** What must hold of the tree on every day. */
final class Soundness {

  static final int LONGEST_NAME = 200;

  /** QĐ 20/2020/QĐ-TTg: at most 35 letters, digits and dots, a letter and two digits first. */
  private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}(\\.[0-9A-Z]{1,6}){0,8}");

  private static final int LONGEST_CODE = 35;
  private static final int MOST_TOLD = 20;
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Soundness() {}

  static boolean isCode(String code) {
    return code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
  }

  /** What is wrong since a day; empty for a sound chronicle. */
  static List<Fault> faults(Chronicle chronicle, LocalDate since) {
    var faults = new ArrayList<Fault>();
    lives(chronicle, faults);
    var days = new ArrayList<>(chronicle.changes().tailSet(since));
    if (!days.contains(since)) days.addFirst(since);
    for (var day : days) {
      if (faults.size() >= MOST_TOLD) break;
      ofDay(chronicle, day, faults);
    }
    return faults.stream().distinct().limit(MOST_TOLD).toList();
  }

  /** A body lives once, without a gap. */
  private static void lives(Chronicle chronicle, List<Fault> faults) {
    for (long body : chronicle.everybody()) {
      boolean ended = false;
      for (var place : chronicle.placesOf(body)) {
        if (ended && place.lives())
          faults.add(Fault.of(Code.REBORN, "name", nameAt(chronicle, body, place.since())));
        ended |= !place.lives();
      }
    }
  }

  private static String nameAt(Chronicle chronicle, long body, LocalDate day) {
    var name = chronicle.nameOn(body, day);
    return name == null ? String.valueOf(body) : name.title().name();
  }

  private static void ofDay(Chronicle chronicle, LocalDate day, List<Fault> faults) {
    var tree = chronicle.on(day);
    var codes = new HashMap<String, Body>();
    int reached = 0;
    for (long id : chronicle.everybody()) {
      var place = chronicle.placeOn(id, day);
      if (place == null || !place.lives()) continue;
      var found = tree.find(id);
      if (found.isEmpty()) {
        faults.add(Fault.of(Code.NAME_MISSING, "day", DAY.format(day)));
        continue;
      }
      reached++;
      var body = found.get();
      faults.addAll(ofBody(body));
      if (body.parent() != null && !tree.lives(body.parent()))
        faults.add(
            Fault.of(Code.PARENT_GONE, "name", body.name(), "above", above(chronicle, body, day)));
      var other = body.code().isEmpty() ? null : codes.putIfAbsent(body.code(), body);
      if (other != null)
        faults.add(Fault.of(Code.CODE_TAKEN, "code", body.code(), "name", other.name()));
    }
    if (tree.all().size() < reached && faults.isEmpty())
      faults.add(Fault.of(Code.CIRCLE, "day", DAY.format(day)));
    siblings(tree, faults);
  }

  private static String above(Chronicle chronicle, Body body, LocalDate day) {
    Long parent = body.parent();
    return parent == null ? "" : nameAt(chronicle, parent, day);
  }

  private static List<Fault> ofBody(Body body) {
    var faults = new ArrayList<Fault>();
    if (body.name().length() > LONGEST_NAME || body.name().chars().anyMatch(c -> c < ' '))
      faults.add(Fault.of(Code.NAME_FORM, "name", shortened(body.name())));
    if (!body.code().isEmpty() && !isCode(body.code()))
      faults.add(Fault.of(Code.CODE_FORM, "code", shortened(body.code())));
    return faults;
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** Roots are countries of their own: two may have one name. */
  private static void siblings(Tree tree, List<Fault> faults) {
    for (var body : tree.all()) checkNames(tree.children(body.id()), faults);
  }

  private static void checkNames(List<Body> bodies, List<Fault> faults) {
    var names = new HashMap<String, Body>();
    for (var body : bodies) {
      if (names.putIfAbsent(comparable(body.name()), body) != null)
        faults.add(Fault.of(Code.NAME_TAKEN, "name", body.name()));
    }
  }

  /** Accents count here: xã Hòa Lâm and xã Hòa Lẫm are two. */
  static String comparable(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
