package vn.loa.cli.json;

import java.io.Writer;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.ReasonWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.difference.Change;
import vn.loa.compiler.difference.Difference;
import vn.loa.compiler.difference.Field;

/** Writes the difference of two versions as one line of JSON ({@code loa.diff/1}). */
public final class DifferenceJson {

  private final Difference difference;
  private final Wording wording;
  private final JsonOut out;

  private DifferenceJson(Difference difference, Wording wording, JsonOut out) {
    this.difference = difference;
    this.wording = wording;
    this.out = out;
  }

  /** Writes and does not close. */
  public static void write(Difference difference, Wording wording, Writer to) {
    HeadlineJson.line(to, out -> new DifferenceJson(difference, wording, out).fields());
  }

  private void fields() {
    var head = new HeadlineJson(out);
    out.text("schema", "loa.diff/1");
    head.plan("old", difference.before());
    head.plan("new", difference.after());
    out.object("counts", this::counts);
    out.objects("changes", difference.changes(), this::change);
  }

  private void counts() {
    for (var kind : Change.Kind.values()) {
      long count = difference.changes().stream().filter(c -> c.kind() == kind).count();
      out.whole(Codes.of(kind), (int) count);
    }
  }

  private void change(Change change) {
    var head = new HeadlineJson(out);
    out.text("change", Codes.of(change.kind()));
    head.duties("before", change.before(), difference.before());
    head.duties("after", change.after(), difference.after());
    out.objects("fields", change.fields(), field -> field(field, change));
    out.to().writeBooleanProperty("moved", change.moved());
    out.to().writeBooleanProperty("reworded", change.reworded());
    out.to().writeBooleanProperty("renumbered", change.renumbered());
  }

  private void field(Field field, Change change) {
    var words = new ReasonWords(wording);
    out.text("field", Codes.of(field));
    out.text("from", words.value(field, change.before().getFirst()));
    out.text("to", words.value(field, change.after().getFirst()));
  }
}
