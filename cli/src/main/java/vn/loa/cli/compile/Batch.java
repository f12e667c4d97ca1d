package vn.loa.cli.compile;

import java.io.IOException;
import java.util.Map;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Exit;
import vn.loa.cli.intake.Delivery;
import vn.loa.cli.intake.Intake;
import vn.loa.cli.intake.Selection;
import vn.loa.cli.json.PlanJson;
import vn.loa.cli.page.PlanPage;
import vn.loa.cli.table.PlanTable;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.workbook.PlanWorkbook;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;
import vn.loa.reader.Outcome;

/** All files of one call, one after the other; what is wrong with one does not touch the others. */
final class Batch {

  private static final int MOST_NAMED = 10;

  private final Options options;
  private final Call call;
  private final Selection selection;
  private final Delivery delivery;

  Batch(Options options, Call call) {
    this.options = options;
    this.call = call;
    this.selection = Selection.of(options.words());
    this.delivery =
        Delivery.of(
            options.output(), "." + options.format().ending(), selection, call.terminal().out());
  }

  Exit run() {
    boolean heap = options.format() == Options.Format.HTML && selection.items().size() > 1;
    if (heap && !delivery.toFiles()) {
      call.complain("--format html", "call.folder", Map.of());
      return Exit.WRONG_CALL;
    }
    if (options.format() == Options.Format.XLSX && !delivery.toFiles()) {
      call.complain("--format xlsx", "call.file", Map.of());
      return Exit.WRONG_CALL;
    }
    nameSkipped();
    var exit = Exit.GOOD;
    for (var trouble : selection.troubles()) exit = exit.or(refuse(trouble.shown(), trouble.why()));
    try (var intake = intake()) {
      for (var item : selection.items()) {
        exit = exit.or(call.guard().run(item.shown(), () -> compile(item, intake)));
      }
    }
    return exit;
  }

  private Intake intake() {
    return options.format() == Options.Format.HTML ? Intake.withPictures(call) : Intake.of(call);
  }

  private void nameSkipped() {
    if (options.quiet()) return;
    var skipped = selection.skipped();
    for (var file : skipped.subList(0, Math.min(skipped.size(), MOST_NAMED))) {
      call.note(file.toString(), call.wording().say("note.skipped"));
    }
    int more = skipped.size() - MOST_NAMED;
    if (more > 0) call.note("...", call.wording().say("note.skipped.more", "count", more));
  }

  private Exit compile(Selection.Item item, Intake intake) {
    return switch (intake.take(item)) {
      case Intake.Refused refused -> refuse(item.shown(), refused);
      case Intake.Text text -> compile(item, text.read());
    };
  }

  private Exit compile(Selection.Item item, Outcome.Read read) {
    for (var remark : read.remarks()) {
      String key = "remark." + Codes.of(remark.kind());
      if (!options.quiet()) call.note(item.shown(), call.wording().say(key, remark.values()));
    }
    var plan = PlanCompiler.compile(read.text());
    var unusable = Verdict.unusable(plan);
    if (unusable != null) {
      String key = "unusable." + unusable.label();
      call.complain(item.shown(), key, Map.of());
    }
    if (unusable == null || options.format() != Options.Format.TABLE) {
      try {
        var written = delivery.deliver(item, to -> show(plan, read, item, to));
        if (written != null && !options.quiet()) {
          call.note(item.shown(), call.wording().say("note.written", "file", written));
        }
      } catch (Delivery.OwnInput own) {
        call.complain(item.shown(), "output.input", Map.of());
        return Exit.NO_OUTPUT;
      } catch (IOException failed) {
        call.complain(
            options.output() == null ? "stdout" : options.output(), "output.failed", Map.of());
        return Exit.NO_OUTPUT;
      }
    }
    if (unusable != null) return Exit.NOT_USABLE;
    return Verdict.isWrong(plan) ? Exit.DOCUMENT_WRONG : Exit.GOOD;
  }

  private void show(
      CompiledPlan plan, Outcome.Read read, Selection.Item item, Delivery.Target target) {
    var to = target.letters();
    switch (options.format()) {
      case JSON -> PlanJson.write(plan, call.wording(), to);
      case HTML -> PlanPage.write(plan, read.pictures(), call.wording(), to);
      case XLSX -> PlanWorkbook.write(plan, call.wording(), target.bytes());
      case TABLE -> {
        boolean colours = options.colours() && !delivery.toFiles();
        var style = new PlanTable.Style(options.width(), colours, options.quiet());
        PlanTable.write(plan, item.shown(), call.wording(), style, to);
      }
    }
  }

  private Exit refuse(String shown, Intake.Refused refused) {
    call.complain(shown, refused.key(), refused.values());
    return refused.exit();
  }
}
