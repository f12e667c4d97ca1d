package vn.loa.cli.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.ReasonWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.cascade.Cascade;
import vn.loa.compiler.cascade.Reason;
import vn.loa.compiler.cascade.Verdict;
import vn.loa.compiler.difference.Change;
import vn.loa.compiler.difference.Difference;

/**
 * Two plans held against each other, for a table or a page.
 *
 * @param name of the kind of comparison: {@code cascade} or {@code diff}
 * @param groups what is graver comes first; a group without lines is left out
 */
public record Ledger(String name, CompiledPlan left, CompiledPlan right, List<Group> groups) {

  /** How a group of lines is to be taken, and shown. */
  public enum Tone {
    BAD,
    DOUBTFUL,
    GOOD,
    PLAIN
  }

  /**
   * Lines of one verdict.
   *
   * @param code of the verdict
   * @param title of the verdict, for people
   */
  public record Group(String code, String title, Tone tone, List<Line> lines) {}

  public static Ledger of(Cascade cascade, Wording wording) {
    var words = new ReasonWords(wording);
    var lines =
        cascade.carried().stream()
            .sorted(Comparator.comparing(c -> !fallsOnBody(c)))
            .collect(
                Collectors.groupingBy(
                    Cascade.Carried::verdict,
                    Collectors.mapping(
                        c ->
                            new Line(
                                List.of(c.duty()),
                                c.by(),
                                c.reasons().stream().map(words::say).toList()),
                        Collectors.toList())));
    var groups = new ArrayList<Group>();
    for (var verdict : Verdict.values()) {
      add(
          groups,
          wording,
          "verdict",
          verdict,
          tone(verdict),
          lines.getOrDefault(verdict, List.of()));
    }
    var added =
        cascade.added().stream()
            .map(a -> new Line(List.of(), List.of(a.duty()), List.of(words.say(a.reason()))))
            .toList();
    if (!added.isEmpty())
      groups.add(new Group("added", wording.say("verdict.added"), Tone.PLAIN, added));
    return new Ledger("cascade", cascade.parent(), cascade.child(), groups);
  }

  /** What the child itself owes comes before what only its likes above owe. */
  private static boolean fallsOnBody(Cascade.Carried carried) {
    return carried.reasons().stream().noneMatch(r -> r.code() == Reason.Code.ON_LIKE);
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case MISSING, WEAKER, LATER -> Tone.BAD;
      case UNCLEAR -> Tone.DOUBTFUL;
      case COVERED -> Tone.GOOD;
      case NO_COUNTERPART -> Tone.PLAIN;
    };
  }

  public static Ledger of(Difference difference, Wording wording) {
    var lines =
        difference.changes().stream()
            .collect(
                Collectors.groupingBy(
                    Change::kind,
                    Collectors.mapping(
                        c -> new Line(c.before(), c.after(), said(c, wording)),
                        Collectors.toList())));
    var groups = new ArrayList<Group>();
    for (var kind : Change.Kind.values()) {
      add(groups, wording, "change", kind, tone(kind), lines.getOrDefault(kind, List.of()));
    }
    return new Ledger("diff", difference.before(), difference.after(), groups);
  }

  private static Tone tone(Change.Kind kind) {
    return switch (kind) {
      case GONE -> Tone.BAD;
      case NEW, CHANGED, SPLIT, MERGED -> Tone.DOUBTFUL;
      case MOVED -> Tone.PLAIN;
      case SAME -> Tone.GOOD;
    };
  }

  private static List<String> said(Change change, Wording wording) {
    var words = new ReasonWords(wording);
    var said = new ArrayList<String>();
    for (var field : change.fields())
      said.add(words.say(field, change.before().getFirst(), change.after().getFirst()));
    if (change.moved() && change.kind() != Change.Kind.MOVED) said.add(wording.say("change.place"));
    boolean onlyWords = change.reworded() && change.fields().isEmpty();
    if (onlyWords && (change.kind() == Change.Kind.SAME || change.kind() == Change.Kind.MOVED))
      said.add(wording.say("change.reworded"));
    return said;
  }

  private static void add(
      List<Group> groups, Wording wording, String set, Enum<?> one, Tone tone, List<Line> lines) {
    if (lines.isEmpty()) return;
    groups.add(new Group(Codes.of(one), wording.name(set, one), tone, lines));
  }

  /** "Thiếu 1 · Yếu hơn 2 · ...". */
  public String counts() {
    return groups.stream()
        .map(g -> g.title() + " " + g.lines().size())
        .collect(Collectors.joining(" · "));
  }

  /** What the two plans are to each other, such as the plan above and the plan below. */
  public Map<String, String> sides(Wording wording) {
    return Map.of(
        "left", wording.say(name + ".left"),
        "right", wording.say(name + ".right"));
  }
}
