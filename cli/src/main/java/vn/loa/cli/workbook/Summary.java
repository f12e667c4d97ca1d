package vn.loa.cli.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.call.Plain;
import vn.loa.cli.register.Register;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;

/** What the document says of itself, and how much of everything was found. */
record Summary(CompiledPlan plan, Wording wording) {

  void write(Sheet sheet) {
    var head = plan.head();
    var signer = head.signer();
    words(sheet, "page.head.issuer", head.issuer());
    words(sheet, "page.head.parent", head.parentIssuer());
    words(sheet, "page.head.symbol", Register.symbol(head));
    words(sheet, "page.head.place", head.place());
    row(sheet, wording.say("page.head.date"), Entry.day(head.date()));
    words(sheet, "page.head.title", head.title());
    if (head.year() > 0) row(sheet, wording.say("page.head.year"), Entry.number(head.year()));
    words(sheet, "page.head.signer", signer == null ? null : signer.name());
    words(
        sheet, "page.head.capacity", signer == null ? null : String.join(", ", signer.capacity()));
    words(sheet, "page.head.receivers", String.join("; ", head.recipients()));
    words(sheet, "page.head.file", plan.source().name());
    words(sheet, "page.head.digest", plan.source().sha256());
    var register = Register.of(plan);
    count(sheet, wording.say("workbook.count.duties"), register.all());
    count(sheet, wording.say("workbook.count.advisory"), register.advisory());
    count(sheet, wording.say("workbook.count.targets"), plan.targets().size());
    count(sheet, wording.say("workbook.count.diagnostics"), plan.diagnostics().size());
    count(sheet, wording.say("workbook.count.references"), plan.references().size());
    register.kinds().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            kind ->
                count(
                    sheet,
                    wording.say("workbook.count.kind", "kind", wording.name("kind", kind.getKey())),
                    kind.getValue()));
    for (var group : register.groups()) {
      String bearer = group.bearer().isEmpty() ? wording.say("bearer.none") : group.bearer();
      count(
          sheet,
          wording.say("workbook.count.bearer", "bearer", Plain.text(bearer)),
          group.duties().size());
    }
    sheet.finish(1);
  }

  private void words(Sheet sheet, String key, @Nullable String value) {
    row(sheet, wording.say(key), Entry.text(value == null ? null : Plain.text(value)));
  }

  private static void count(Sheet sheet, String name, int count) {
    row(sheet, name, Entry.number(BigDecimal.valueOf(count)));
  }

  private static void row(Sheet sheet, String name, Entry value) {
    sheet.row(List.of(Entry.text(name), value));
  }
}
