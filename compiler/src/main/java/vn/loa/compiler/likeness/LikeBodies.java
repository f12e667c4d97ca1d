package vn.loa.compiler.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/**
 * Which body of a lower tier does what a body of a higher one does: "Sở Nội vụ" of a province,
 * "Phòng Nội vụ" of a district. Dated data, in the file beside this class.
 */
public final class LikeBodies {

  /** What is known of a body's likes one tier below. */
  public sealed interface Like {}

  /** It has likes; the earlier ones are preferred. */
  public record Known(List<BodyName> names) implements Like {
    public Known {
      names = List.copyOf(names);
    }
  }

  /** The tier below has no such body. */
  public record None() implements Like {}

  /** The body is in no list. */
  public record Unknown() implements Like {}

  /** A name of bodies, compared folded. */
  public record BodyName(Phrase phrase) {

    /** Whether a bearer as a plan writes it carries the name. */
    public boolean fits(String bearer) {
      var words = Words.of(bearer);
      return phrase.isIn(words, 0, words.size());
    }
  }

  private record Line(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable Tier tier,
      BodyName body,
      @Nullable Tier below,
      List<BodyName> likes) {

    boolean holds(Tier above, Tier under, @Nullable LocalDate date) {
      if (tier != null && tier != above || below != null && below != under) return false;
      if (date == null) return true;
      return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }
  }

  private static final String FILE = "bodies.tsv";
  private static final String OPEN = "-";

  private static final List<Line> LINES = read();

  private LikeBodies() {}

  /**
   * The likes of a body.
   *
   * @param body as the plan above names it
   * @param date on which the question is asked; null asks for no date, the tiers decide
   */
  public static Like of(String body, Tier above, Tier under, @Nullable LocalDate date) {
    var words = Words.of(body);
    for (var line : LINES) {
      if (!line.holds(above, under, date)) continue;
      if (!line.body().phrase().isIn(words, 0, Math.min(words.size(), 8))) continue;
      return line.likes().isEmpty() ? new None() : new Known(line.likes());
    }
    return new Unknown();
  }

  private static List<Line> read() {
    try (var in = LikeBodies.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing " + FILE);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(LikeBodies::line)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }

  private static Line line(String text) {
    var cells = text.split("\t", -1);
    if (cells.length != 6) throw new IllegalStateException(FILE + ": " + text);
    var likes =
        cells[5].equals(OPEN)
            ? List.<BodyName>of()
            : Arrays.stream(cells[5].split(" > ", -1)).map(LikeBodies::name).toList();
    return new Line(
        day(cells[0]), day(cells[1]), tier(cells[2]), name(cells[3]), tier(cells[4]), likes);
  }

  private static BodyName name(String phrase) {
    return new BodyName(Phrase.of(phrase));
  }

  private static @Nullable LocalDate day(String cell) {
    return cell.equals(OPEN) ? null : LocalDate.parse(cell);
  }

  private static @Nullable Tier tier(String cell) {
    return cell.equals("any") ? null : Tier.valueOf(cell.toUpperCase(Locale.ROOT));
  }
}
