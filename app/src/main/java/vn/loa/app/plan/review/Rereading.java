package vn.loa.app.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.PlanCompiler;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Role;
import vn.loa.obligation.Target;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

/** Reads some words of a plan again as a duty of their own, for a person to look at. */
public final class Rereading {

  /** As sure as a reading without the plan around it can be. */
  private static final double CONFIDENCE = 0.6;

  /** The frame that a lone clause needs to be read as one. */
  private static final String FRAME =
      "KẾ HOẠCH\nThông tin, tuyên truyền cải cách hành chính năm %d\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. %s\n\n- %s";

  /** Stands where a frame needs a heading and nobody is named. */
  private static final String NOBODY = "Nhiệm vụ";

  private final String text;
  private final int year;

  /**
   * @param year of the plan, for dates without one
   */
  public Rereading(SourceText source, int year) {
    this.text = source.text();
    this.year = year;
  }

  /**
   * The words as a duty.
   *
   * @param around the duty whose part they are; its bearers hold where the words name none
   */
  public Duty duty(Span words, Duty around, String id) {
    var origin = origin(words, around.origin().section());
    return switch (around) {
      case Duty.Goal goal -> new Duty.Goal(moved(goal, origin, id));
      case Duty.Task task -> new Duty.Task(read(origin, task.asked().bearers(), id));
    };
  }

  /** Words that no card had, as a duty of the bearers of the card before them. */
  public Duty duty(Span words, String section, List<Bearer> bearers, String id) {
    return new Duty.Task(read(origin(words, section), bearers, id));
  }

  private Origin origin(Span words, String section) {
    int start = words.start();
    int end = words.end();
    while (start < end && isEdge(text.charAt(start))) start++;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
    String said = text.substring(start, end);
    String plain = said.replaceAll("\\s+", " ");
    return new Origin(section, said, plain.equals(said) ? null : plain, start, end);
  }

  /** What separates a part from the one before is not its own. */
  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == ';' || c == ',' || c == '-' || c == '.' || c == '+';
  }

  private Obligation read(Origin origin, List<Bearer> bearers, String id) {
    String named = bearers.stream().map(Bearer::text).collect(Collectors.joining(", "));
    String heading = named.isEmpty() ? NOBODY : named;
    String frame = FRAME.formatted(year, heading, origin.readable());
    var found = PlanCompiler.compile(SourceText.plain("", frame)).obligations();
    var reading = found.isEmpty() ? null : found.getFirst();
    if (reading == null) return unread(origin, bearers, id);
    return new Obligation(
        id,
        origin,
        whose(reading, heading, bearers),
        reading.role(),
        reading.coordinators(),
        reading.kind(),
        reading.quota(),
        reading.recurrence(),
        reading.channels(),
        reading.topics(),
        reading.deadline(),
        reading.recipients(),
        reading.modality(),
        reading.proofs(),
        reading.inferred(),
        Math.min(CONFIDENCE, reading.confidence()));
  }

  /** The bearers of the frame are those that were given, groups and all. */
  private static List<Bearer> whose(Obligation reading, String heading, List<Bearer> given) {
    var own = reading.bearers();
    boolean isFrame = own.stream().allMatch(b -> heading.contains(b.text()));
    return own.isEmpty() || isFrame ? given : own;
  }

  private static Obligation unread(Origin origin, List<Bearer> bearers, String id) {
    return new Obligation(
        id,
        origin,
        bearers,
        Role.LEAD,
        List.of(),
        DutyKind.OTHER,
        null,
        Recurrence.CONTINUOUS,
        List.of(),
        List.of(),
        null,
        List.of(),
        Modality.MUST,
        List.of(),
        Set.of(),
        CONFIDENCE);
  }

  /** A bearer as the compiler reads its name: a group has its kind. */
  public static Bearer bearer(String name) {
    String frame = FRAME.formatted(2000, name, "Thực hiện công tác tuyên truyền.");
    return PlanCompiler.compile(SourceText.plain("", frame)).obligations().stream()
        .flatMap(o -> o.bearers().stream())
        .filter(b -> b.text().equals(name))
        .findFirst()
        .orElseGet(() -> new Bearer(name, null));
  }

  private static Target moved(Duty.Goal goal, Origin origin, String id) {
    var wanted = goal.wanted();
    return new Target(
        id,
        origin,
        wanted.index(),
        wanted.measure(),
        wanted.quota(),
        wanted.deadline(),
        wanted.bearers(),
        wanted.inferred(),
        Math.min(CONFIDENCE, wanted.confidence()));
  }

  /** The words of several duties as one, whose slots are those of the first, filled up. */
  public @Nullable Duty joined(List<Duty> duties) {
    int start = duties.stream().mapToInt(d -> d.origin().start()).min().orElse(0);
    int end = duties.stream().mapToInt(d -> d.origin().end()).max().orElse(0);
    var first = duties.getFirst();
    var origin = origin(new Span(start, end), first.origin().section());
    var tasks = new ArrayList<Obligation>();
    for (var duty : duties) {
      if (!(duty instanceof Duty.Task task)) return null;
      tasks.add(task.asked());
    }
    return new Duty.Task(Joining.of(tasks, origin));
  }
}
