package vn.loa.app.body.name;

import java.util.List;
import java.util.Optional;

/**
 * The territory that a name mentions at its end: "Phòng Nội vụ thị xã Hòa Thành".
 *
 * @param kind "thị xã"
 * @param own "Hòa Thành"; empty where only the kind is told
 * @param before the words before it: "Phòng Nội vụ"
 */
public record Territory(Kind kind, NameWords own, NameWords before) {

  /** Whether only the kind is told: "thị xã". */
  public boolean isBare() {
    return own.size() == 0;
  }

  /** Kinds of territories, as names write them. */
  public enum Kind {
    PROVINCE("tỉnh"),
    CITY("thành", "phố"),
    TOWN("thị", "xã"),
    DISTRICT("huyện"),
    URBAN_DISTRICT("quận"),
    TOWNSHIP("thị", "trấn"),
    WARD("phường"),
    SPECIAL_ZONE("đặc", "khu"),
    COMMUNE("xã");

    private final List<String> words;

    Kind(String... words) {
      this.words = List.of(words);
    }

    /** How many words tell it here; 0 if none do. */
    int lengthAt(NameWords name, int at) {
      if (name.standAt(at, words)) return words.size();
      boolean city = this == CITY && name.standAt(at, List.of("tp"));
      boolean town = this == TOWN && name.standAt(at, List.of("tx"));
      return city || town ? 1 : 0;
    }
  }

  private static final List<String> COMMITTEE = List.of("ủy", "ban", "nhân", "dân");
  private static final int LONGEST = 7;

  /** The last territory that a name ends with; empty where it mentions none. */
  public static Optional<Territory> at(NameWords name) {
    for (int i = name.size() - 1; i > 0 && i >= name.size() - LONGEST; i--) {
      var found = startingAt(name, i);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static Optional<Territory> startingAt(NameWords name, int at) {
    for (var kind : Kind.values()) {
      int length = kind.lengthAt(name, at);
      // "thị xã" is not "xã".
      boolean tail = kind == Kind.COMMUNE && name.standAt(at - 1, Kind.TOWN.words);
      if (length == 0 || tail) continue;
      return Optional.of(
          new Territory(kind, name.part(at + length, name.size()), name.part(0, at)));
    }
    return Optional.empty();
  }

  /** The territory that a committee governs, by the committee's name; empty for other bodies. */
  public static Optional<Territory> governedBy(NameWords name) {
    if (name.standAt(0, List.of("ubnd"))) return startingAt(name, 1);
    return name.standAt(0, COMMITTEE) ? startingAt(name, COMMITTEE.size()) : Optional.empty();
  }

  /** Whether the words are "Ủy ban nhân dân" and nothing else. */
  public static boolean isCommittee(NameWords name) {
    return name.size() == 1 && name.standAt(0, List.of("ubnd"))
        || name.size() == COMMITTEE.size() && name.standAt(0, COMMITTEE);
  }
}
