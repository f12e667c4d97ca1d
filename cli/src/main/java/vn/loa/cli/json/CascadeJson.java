package vn.loa.cli.json;

import java.io.Writer;
import java.util.TreeMap;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.ReasonWords;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.cascade.Cascade;
import vn.loa.compiler.cascade.Reason;
import vn.loa.compiler.cascade.Verdict;

/** Writes a cascade as one line of JSON ({@code loa.cascade/1}). */
public final class CascadeJson {

  private final Cascade cascade;
  private final Wording wording;
  private final JsonOut out;

  private CascadeJson(Cascade cascade, Wording wording, JsonOut out) {
    this.cascade = cascade;
    this.wording = wording;
    this.out = out;
  }

  /** Writes and does not close. */
  public static void write(Cascade cascade, Wording wording, Writer to) {
    HeadlineJson.line(to, out -> new CascadeJson(cascade, wording, out).fields());
  }

  private void fields() {
    var head = new HeadlineJson(out);
    out.text("schema", "loa.cascade/1");
    head.plan("parent", cascade.parent());
    head.plan("child", cascade.child());
    out.object("counts", this::counts);
    out.objects("duties", cascade.carried(), this::carried);
    out.objects("added", cascade.added(), this::added);
  }

  private void counts() {
    for (var verdict : Verdict.values()) {
      long count = cascade.carried().stream().filter(c -> c.verdict() == verdict).count();
      out.whole(Codes.of(verdict), (int) count);
    }
    out.whole("added", cascade.added().size());
  }

  private void carried(Cascade.Carried carried) {
    out.text("verdict", Codes.of(carried.verdict()));
    out.object("duty", () -> new DutyJson(cascade.parent().source(), out).duty(carried.duty()));
    new HeadlineJson(out).duties("by", carried.by(), cascade.child());
    out.objects("reasons", carried.reasons(), this::reason);
  }

  private void added(Cascade.Added added) {
    out.object("duty", () -> new DutyJson(cascade.child().source(), out).duty(added.duty()));
    out.object("reason", () -> reason(added.reason()));
  }

  private void reason(Reason reason) {
    out.text("code", reason.code().label()).text("message", new ReasonWords(wording).say(reason));
    out.object("values", () -> new TreeMap<>(reason.values()).forEach(out::text));
  }
}
