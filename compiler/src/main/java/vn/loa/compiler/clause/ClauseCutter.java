package vn.loa.compiler.clause;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.bearer.BearerReader;
import vn.loa.compiler.quantity.Counts;
import vn.loa.compiler.reading.Reading;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Turns a stretch of text into clauses: sentences, then the acts of each. */
final class ClauseCutter {

  private static final Phrase ONLY_TIME =
      Phrase.of(
          "((thời gian|thời hạn|thời điểm|hạn|tiến độ) ..6 (:|trước|chậm nhất|trong|là|xong)|hoàn thành (trước|trong|xong|chậm nhất|vào)|việc này (hoàn thành|xong))");

  private final Reading reading;
  private final Words words;
  private final SubjectReader subjects;
  private final ActCutter acts;

  ClauseCutter(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.subjects = new SubjectReader(words, new BearerReader(reading));
    this.acts = new ActCutter(words, subjects);
  }

  SubjectReader subjects() {
    return subjects;
  }

  /** Cuts a paragraph into its acts. */
  void cut(String id, int from, int to, Context context, List<Clause> out) {
    int before = out.size();
    var inherited = context;
    for (var sentence : Sentences.of(words, from, to)) {
      int end = trimmed(sentence.from(), sentence.to());
      if (end <= sentence.from()) continue;
      if (out.size() > before && ONLY_TIME.matchAt(words, sentence.from(), end) >= 0) {
        int timed = mostAlike(before, sentence.from(), end, out);
        out.set(timed, out.get(timed).timedBy(new Clause.Range(sentence.from(), end)));
        continue;
      }
      inherited = sentence(id, sentence.from(), end, inherited, context, out);
    }
    number(id, before, out);
  }

  /** A whole stretch as one clause, as where labels stand under it. */
  void whole(String id, int from, int to, Context context, List<Clause> out) {
    int end = trimmed(from, to);
    var subject = subjects.of(from, end);
    out.add(
        clause(
            id, new Clause.Range(from, end), subject, subject != null, context, Clause.Range.NONE));
  }

  /**
   * A title and the content labelled under it as one clause; the act is the title's, or the
   * content's where only that begins with a verb.
   */
  void titled(
      String id, Clause.Range title, Clause.Range content, Context context, List<Clause> out) {
    int titleEnd = trimmed(title.from(), title.to());
    int contentEnd = trimmed(content.from(), content.to());
    var both =
        reading.pick(
            IntStream.concat(
                    IntStream.range(title.from(), titleEnd),
                    IntStream.range(content.from(), contentEnd))
                .toArray());
    boolean contentActs =
        !ActVerbs.beginsAct(words, title.from(), titleEnd)
            && ActVerbs.beginsAct(words, content.from(), contentEnd);
    int act = contentActs ? titleEnd - title.from() : 0;
    var subject = act > 0 ? new Subject(context.bearers(), context.voice(), act) : null;
    var all = new Clause.Range(0, both.words().size());
    if (act == 0) cell(id, both, context, out);
    else
      out.add(new ClauseCutter(both).clause(id, all, subject, false, context, Clause.Range.NONE));
  }

  /** The text of a table cell or of a "Nội dung" label as one clause. */
  void cell(String id, Reading cell, Context context, List<Clause> out) {
    new ClauseCutter(cell).whole(id, 0, cell.words().size(), context, out);
  }

  /** The clause whose words the sentence about time repeats most; the last one where none is. */
  private int mostAlike(int first, int from, int to, List<Clause> out) {
    int best = out.size() - 1;
    int most = 0;
    for (int k = first; k < out.size(); k++) {
      var own = new HashSet<String>();
      for (int i = out.get(k).from(); i < out.get(k).to(); i++) own.add(words.folded(i));
      int shared = 0;
      for (int i = from; i < to; i++) if (own.contains(words.folded(i))) shared++;
      if (shared > most) {
        most = shared;
        best = k;
      }
    }
    return best;
  }

  private Context sentence(
      String id, int from, int to, Context inherited, Context own, List<Clause> out) {
    var subject = subjects.of(from, to);
    int act = subject == null ? from : subject.act();
    var cuts = acts.cuts(from, act, to);
    var context = inherited;
    if (subject != null)
      context = own.with(subject.bearers(), stronger(own.voice(), subject.voice()));
    var earlier = Clause.Range.NONE;
    for (int k = 0; k < cuts.size(); k++) {
      int start = cuts.get(k);
      int end = trimmed(start, k + 1 < cuts.size() ? cuts.get(k + 1) : to);
      var local = k == 0 ? subject : subjects.of(start, end);
      if (k > 0 && local != null)
        context = own.with(local.bearers(), stronger(own.voice(), local.voice()));
      out.add(
          clause(
              id,
              new Clause.Range(start, end),
              local,
              subject != null || local != null,
              context,
              earlier));
      earlier = new Clause.Range(from, end);
    }
    for (int k = cuts.size() - 2; k >= 0; k--) {
      int end = trimmed(cuts.get(k + 1), k + 2 < cuts.size() ? cuts.get(k + 2) : to);
      int at = out.size() - cuts.size() + k;
      var timed =
          out.get(at + 1).tail().equals(Clause.Range.NONE)
              ? new Clause.Range(cuts.get(k + 1), end)
              : out.get(at + 1).tail();
      if (out.get(at + 1).ownSubject()
          && Counts.sharesRhythm(words, cuts.get(k), timed.from(), timed.to()))
        out.set(at, out.get(at).timedBy(timed));
    }
    return context;
  }

  private static Clause.Voice stronger(Clause.Voice outer, Clause.Voice own) {
    return own == Clause.Voice.PLAIN ? outer : own;
  }

  private Clause clause(
      String id,
      Clause.Range range,
      @Nullable Subject subject,
      boolean named,
      Context context,
      Clause.Range earlier) {
    int act = subject == null ? range.from() : subject.act();
    return new Clause(
        id,
        context.section(),
        context.purpose(),
        reading,
        range.from(),
        act,
        range.to(),
        context.bearers(),
        named,
        context.voice(),
        context.fields(),
        earlier,
        Clause.Range.NONE);
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from
        && (words.is(end - 1, ";")
            || words.is(end - 1, ",")
            || words.is(end - 1, "va")
            || words.is(end - 1, ":")
            || words.is(end - 1, "."))) end--;
    return end;
  }

  /** Clauses of one block get letters behind its id. */
  private static void number(String id, int from, List<Clause> out) {
    if (out.size() - from < 2) return;
    for (int k = from; k < out.size(); k++) {
      var clause = out.get(k);
      out.set(k, clause.named(clause.id() + suffix(clause.id(), k - from)));
    }
  }

  /** "III.2.5b"; behind a letter a number: "IV.1.a.2". */
  private static String suffix(String id, int k) {
    // Before the first section a dash has no id.
    boolean lettered = !id.isEmpty() && Character.isLetter(id.charAt(id.length() - 1));
    return lettered || k >= 26 ? "." + (k + 1) : String.valueOf((char) ('a' + k));
  }
}
