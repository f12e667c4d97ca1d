package vn.loa.compiler.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.restoring.Edit;

/**
 * Everything that points at the source, cut into pieces that no mark begins or ends within. Marks
 * may overlap: a piece knows all duties that stand on it.
 */
public final class Marks {

  /**
   * A piece of the text.
   *
   * @param duties names of the duties and targets whose words these are, in order
   * @param place the reference, topic or other place that is linked to; null where there is none
   * @param fault the gravest diagnostic here; null where there is none
   * @param edit the word that was mended here; null where it stands as written
   */
  public record Piece(
      int start,
      int end,
      List<String> duties,
      @Nullable String place,
      @Nullable Fault fault,
      @Nullable Edit edit) {}

  /** A diagnostic at its place. */
  public record Fault(String name, String severity, String message) {}

  private record Named<T>(Span span, T what) {}

  private final List<Named<String>> duties = new ArrayList<>();
  private final List<Named<String>> places = new ArrayList<>();
  private final List<Named<Fault>> faults = new ArrayList<>();
  private final List<Edit> edits;

  public Marks(List<Edit> edits) {
    this.edits = edits;
  }

  public void duty(Span span, String name) {
    duties.add(new Named<>(span, name));
  }

  public void place(Span span, String name) {
    places.add(new Named<>(span, name));
  }

  public void fault(Span span, Fault fault) {
    faults.add(new Named<>(span, fault));
  }

  /** The pieces of a text of some length, in order, without a gap. */
  public List<Piece> pieces(int length) {
    var cuts = new TreeSet<Integer>(List.of(0, length));
    duties.forEach(d -> cut(cuts, d.span(), length));
    places.forEach(d -> cut(cuts, d.span(), length));
    faults.forEach(d -> cut(cuts, d.span(), length));
    edits.forEach(e -> cut(cuts, e.span(), length));
    int[] at = cuts.stream().mapToInt(Integer::intValue).toArray();
    int n = at.length - 1;
    var names = new ArrayList<List<String>>();
    for (int i = 0; i < n; i++) names.add(new ArrayList<>(1));
    var place = new String[Math.max(n, 0)];
    var fault = new Fault[Math.max(n, 0)];
    var edit = new Edit[Math.max(n, 0)];
    for (var d : duties) each(at, d.span(), i -> names.get(i).add(d.what()));
    for (var p : places) each(at, p.span(), i -> place[i] = p.what());
    for (var f : faults) each(at, f.span(), i -> fault[i] = fault[i] == null ? f.what() : fault[i]);
    for (var e : edits) each(at, e.span(), i -> edit[i] = e);
    var pieces = new ArrayList<Piece>(n);
    for (int i = 0; i < n; i++) {
      pieces.add(new Piece(at[i], at[i + 1], names.get(i), place[i], fault[i], edit[i]));
    }
    return pieces;
  }

  private static void cut(Set<Integer> cuts, Span span, int length) {
    cuts.add(Math.min(span.start(), length));
    cuts.add(Math.min(span.end(), length));
  }

  private static void each(int[] at, Span span, IntConsumer piece) {
    int i = Arrays.binarySearch(at, Math.min(span.start(), at[at.length - 1]));
    for (; i < at.length - 1 && at[i] < span.end(); i++) piece.accept(i);
  }
}
