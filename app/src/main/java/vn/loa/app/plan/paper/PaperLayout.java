package vn.loa.app.plan.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.paper.Blocks;
import vn.loa.compiler.paper.Marks;
import vn.loa.vietnamese.Span;

/** Lays the source of a plan out as it lay on the table, with marks on it. */
public final class PaperLayout {

  /** Headings and emphasis as Markdown writes them; plans come so in plain text files, too. */
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^#{1,6} |\\*\\*[^*\\n]{1,200}\\*\\*|^\\|.*\\|\\s*$");

  private static final Pattern SIGNS =
      Pattern.compile(
          "\\*\\*|(?<![^\\n])#{1,6} |(?<![\\p{L}\\d*])\\*(?=\\p{L})|(?<=[\\p{L}\\d.;:,/])\\*(?![\\p{L}*])");

  private static final int HEADING = 90;

  /**
   * A mark on the paper.
   *
   * @param key of the card that it leads to
   * @param look classes, empty for an ordinary one
   */
  public record Mark(String key, Span span, String look) {}

  private final CompiledPlan plan;
  private final String text;
  private final boolean markdown;
  private final List<Marks.Piece> pieces;
  private final Map<String, String> looks;
  private int at;

  private PaperLayout(CompiledPlan plan, List<Marks.Piece> pieces, Map<String, String> looks) {
    this.plan = plan;
    this.text = plan.source().text();
    this.markdown = MARKDOWN.matcher(text).find();
    this.pieces = pieces;
    this.looks = looks;
  }

  /**
   * @param sentence what is said of a fault
   */
  public static List<PaperBlock> of(
      CompiledPlan plan,
      List<Mark> marks,
      List<Diagnostic> faults,
      Function<Diagnostic, String> sentence) {
    var all = new Marks(plan.reading().restoration().edits());
    var looks = new HashMap<String, String>();
    for (var mark : marks) {
      all.duty(mark.span(), mark.key());
      looks.put(mark.key(), mark.look());
    }
    for (var fault : faults)
      if (fault.span().length() > 0)
        all.fault(
            fault.span(), new Marks.Fault("", fault.severity().name(), sentence.apply(fault)));
    int length = plan.source().text().length();
    return new PaperLayout(plan, all.pieces(length), looks).blocks();
  }

  private List<PaperBlock> blocks() {
    var headings = headings();
    var out = new ArrayList<PaperBlock>();
    for (var block : Blocks.of(text, markdown, headings)) {
      switch (block) {
        case Blocks.Paragraph paragraph -> {
          var first = paragraph.lines().getFirst();
          boolean heading = headings.contains(first.start()) || Blocks.isCapitals(first.in(text));
          out.add(
              new PaperBlock.Lines(heading, paragraph.lines().stream().map(this::words).toList()));
        }
        case Blocks.Rows rows ->
            out.add(
                new PaperBlock.Rows(
                    rows.ruled(),
                    rows.rows().stream()
                        .map(row -> row.stream().map(this::words).toList())
                        .toList()));
      }
    }
    return out;
  }

  /** Where lines stand that are headings; an item of a sentence is none. */
  private Set<Integer> headings() {
    var starts = new HashSet<Integer>();
    for (var section : plan.sections()) {
      if (section.heading().length() >= HEADING || section.level() > 2) continue;
      starts.add(text.lastIndexOf('\n', Math.max(0, section.span().start() - 1)) + 1);
    }
    return starts;
  }

  private List<PaperPiece> words(Span span) {
    while (at > 0 && pieces.get(at).start() > span.start()) at--;
    while (at < pieces.size() - 1 && pieces.get(at).end() <= span.start()) at++;
    var out = new ArrayList<PaperPiece>();
    for (int i = at; i < pieces.size() && pieces.get(i).start() < span.end(); i++) {
      var piece = pieces.get(i);
      int from = Math.max(piece.start(), span.start());
      int to = Math.min(piece.end(), span.end());
      if (from < to) add(out, piece, from, to);
      at = i;
    }
    return out;
  }

  private void add(List<PaperPiece> out, Marks.Piece piece, int from, int to) {
    var edit = piece.edit();
    if (edit != null && from == edit.span().start() && to == edit.span().end()) {
      out.add(shown(piece, edit.is(), from, edit.was()));
      return;
    }
    // The signs of Markdown are left out; what stands between them keeps its place.
    int done = from;
    if (markdown) {
      var signs = SIGNS.matcher(text).region(from, to);
      for (; signs.find(); done = signs.end())
        if (signs.start() > done)
          out.add(shown(piece, text.substring(done, signs.start()), done, null));
    }
    if (done < to) out.add(shown(piece, text.substring(done, to), done, null));
  }

  private PaperPiece shown(Marks.Piece piece, String words, int from, @Nullable String was) {
    var fault = piece.fault();
    String look = piece.duties().isEmpty() ? "" : looks.getOrDefault(piece.duties().getLast(), "");
    return new PaperPiece(
        words, from, piece.duties(), look, fault == null ? null : fault.message(), was);
  }
}
