package vn.loa.cli.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Exit;
import vn.loa.cli.compile.Verdict;
import vn.loa.cli.intake.Delivery;
import vn.loa.cli.intake.Intake;
import vn.loa.cli.intake.Selection;
import vn.loa.cli.wording.Codes;
import vn.loa.compiler.PlanCompiler;
import vn.loa.compiler.diagnostic.Diagnostic.Severity;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.Fixed;
import vn.loa.compiler.lint.Lint;
import vn.loa.reader.Outcome;
import vn.loa.vietnamese.SourceText;

/** All files of one call, one after the other; what is wrong with one does not touch the others. */
final class Checking {

  private static final String FIXED = ".fixed.txt";

  private final LintOptions options;
  private final Selection selection;
  private final Call call;
  private final Delivery findings;
  private final Delivery corrected;

  Checking(LintOptions options, Selection selection, Call call) {
    this.options = options;
    this.selection = selection;
    this.call = call;
    var out = call.terminal().out();
    String report = options.fix() ? null : options.output();
    this.findings = Delivery.of(report, "." + options.format().ending(), selection, out);
    this.corrected = Delivery.besides(options.output(), FIXED, selection, out);
  }

  Exit run() {
    var exit = Exit.GOOD;
    for (var trouble : selection.troubles()) exit = exit.or(refuse(trouble.shown(), trouble.why()));
    try (var intake = Intake.of(call)) {
      for (var item : selection.items())
        exit = exit.or(call.guard().run(item.shown(), () -> check(item, intake)));
    }
    return exit;
  }

  private Exit check(Selection.Item item, Intake intake) {
    if (options.fix() && item.file() == null && options.output() == null) {
      call.complain(item.shown(), "lint.output", Map.of());
      return Exit.WRONG_CALL;
    }
    return switch (intake.take(item)) {
      case Intake.Refused refused -> refuse(item.shown(), refused);
      case Intake.Text text -> check(item, text.read());
    };
  }

  private Exit check(Selection.Item item, Outcome.Read read) {
    for (var remark : read.remarks()) {
      String key = "remark." + Codes.of(remark.kind());
      call.note(item.shown(), call.wording().say(key, remark.values()));
    }
    var plan = PlanCompiler.compile(read.text());
    var all = Lint.of(plan);
    var shown = all.stream().filter(f -> isShown(f)).toList();
    var fixed = options.fix() ? Fixed.of(read.text().text(), all) : null;
    var unusable = Verdict.unusable(plan);
    if (unusable != null) call.complain(item.shown(), "unusable." + unusable.label(), Map.of());
    try {
      var checked = new Checked(item.shown(), read.text(), shown, fixed);
      told(item, findings.deliver(item, to -> show(checked, to.letters())));
      if (fixed != null) told(item, write(item, read.text(), fixed));
    } catch (Delivery.OwnInput own) {
      call.complain(item.shown(), "output.input", Map.of());
      return Exit.NO_OUTPUT;
    } catch (IOException failed) {
      String to = options.output() == null ? "stdout" : options.output();
      call.complain(to, "output.failed", Map.of());
      return Exit.NO_OUTPUT;
    }
    if (unusable != null) return Exit.NOT_USABLE;
    return isWrong(fixed == null ? all : fixed.left()) ? Exit.DOCUMENT_WRONG : Exit.GOOD;
  }

  private @Nullable Object write(Selection.Item item, SourceText source, Fixed fixed)
      throws IOException {
    boolean plain =
        source.mediaType().equals("text/plain") || source.mediaType().equals("text/markdown");
    if (!plain) call.note(item.shown(), call.wording().say("lint.plain"));
    return corrected.deliver(item, to -> put(fixed.text(), to.letters()));
  }

  private static void put(String text, Writer to) {
    try {
      to.write(text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void told(Selection.Item item, @Nullable Object written) {
    if (written != null)
      call.note(item.shown(), call.wording().say("note.written", "file", written));
  }

  private boolean isShown(Finding finding) {
    return finding.diagnostic().severity().compareTo(options.least()) <= 0;
  }

  private static boolean isWrong(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.diagnostic().severity() == Severity.ERROR);
  }

  private void show(Checked checked, Writer to) {
    switch (options.format()) {
      case JSON -> LintJson.write(checked, call.wording(), to);
      case TABLE -> {
        boolean colours = options.colours() && !findings.toFiles();
        LintTable.write(checked, call.wording(), options.width(), colours, to);
      }
    }
  }

  private Exit refuse(String shown, Intake.Refused refused) {
    call.complain(shown, refused.key(), refused.values());
    return refused.exit();
  }
}
