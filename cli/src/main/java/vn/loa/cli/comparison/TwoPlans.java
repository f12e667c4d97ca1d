package vn.loa.cli.comparison;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Arguments;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Choice;
import vn.loa.cli.call.Colour;
import vn.loa.cli.call.Exit;
import vn.loa.cli.compile.Verdict;
import vn.loa.cli.intake.Delivery;
import vn.loa.cli.intake.Intake;
import vn.loa.cli.intake.Selection;
import vn.loa.cli.ledger.Ledger;
import vn.loa.cli.page.PairPage;
import vn.loa.cli.table.LedgerTable;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;
import vn.loa.reader.Outcome;

/** What cascade and diff share: two files taken in, one comparison brought out. */
record TwoPlans(String name, BiFunction<CompiledPlan, CompiledPlan, Result> compare) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  /** A comparison that was made. */
  interface Result {

    Ledger ledger(Wording wording);

    void json(Wording wording, Writer to);

    /** Whether nothing was found that somebody should look at. */
    boolean agrees();
  }

  /** What comes out. */
  enum Format {
    TABLE,
    JSON,
    HTML
  }

  private record Options(Format format, @Nullable String output, int width, boolean colours) {

    String ending() {
      return switch (format) {
        case TABLE -> ".txt";
        case JSON -> ".json";
        case HTML -> ".html";
      };
    }
  }

  static CommandSpec arguments(String name, Wording wording, int columns) {
    return new Arguments(name, wording, columns)
        .words(wording.say("label.file"), "0..*")
        .value("format", "table|json|html")
        .value("output", wording.say("label.target"))
        .value("color", "auto|always|never")
        .value("width", "N")
        .flag("quiet")
        .footer("help.examples", "help." + name + ".examples")
        .spec();
  }

  Exit run(ParseResult given, Call call) {
    List<String> words = given.matchedPositionalValue(0, List.of());
    var format = Choice.of(given, "format", Format.TABLE, call);
    var colour = Choice.of(given, "color", Colour.AUTO, call);
    if (format == null || colour == null) return Exit.WRONG_CALL;
    String width = given.matchedOptionValue("--width", "" + call.terminal().columns());
    if (!isWidth(width)) {
      var range = Map.of("value", width, "least", "" + NARROWEST, "most", "" + WIDEST);
      call.complain("--width", "call.width", range);
      return Exit.WRONG_CALL;
    }
    var selection = Selection.of(words);
    boolean two = selection.items().size() == 2 && words.size() == 2;
    if (!two && selection.troubles().isEmpty()) {
      call.complain("loa " + name, "call.two", Map.of("command", name));
      return Exit.WRONG_CALL;
    }
    var options =
        new Options(
            format,
            given.matchedOptionValue("--output", (String) null),
            Integer.parseInt(width),
            colour.on(call.terminal()));
    var quiet = given.hasMatchedOption("--quiet");
    return call.guard().run(String.join(", ", words), () -> run(selection, options, quiet, call));
  }

  private static boolean isWidth(String width) {
    return width.matches("\\d{2,3}")
        && Integer.parseInt(width) >= NARROWEST
        && Integer.parseInt(width) <= WIDEST;
  }

  private Exit run(Selection selection, Options options, boolean quiet, Call call) {
    var exit = Exit.GOOD;
    for (var trouble : selection.troubles())
      exit = exit.or(refuse(trouble.shown(), trouble.why(), call));
    var plans = new ArrayList<CompiledPlan>();
    try (var intake = Intake.of(call)) {
      for (var item : selection.items()) {
        exit =
            exit.or(
                switch (intake.take(item)) {
                  case Intake.Refused refused -> refuse(item.shown(), refused, call);
                  case Intake.Text text -> compile(item, text.read(), quiet, plans, call);
                });
      }
    }
    if (plans.size() != 2) return exit;
    var result = compare.apply(plans.getFirst(), plans.getLast());
    return deliver(result, selection, options, quiet, call);
  }

  private static Exit compile(
      Selection.Item item, Outcome.Read read, boolean quiet, List<CompiledPlan> plans, Call call) {
    for (var remark : read.remarks()) {
      String key = "remark." + Codes.of(remark.kind());
      if (!quiet) call.note(item.shown(), call.wording().say(key, remark.values()));
    }
    var plan = PlanCompiler.compile(read.text());
    var unusable = Verdict.unusable(plan);
    if (unusable != null) {
      call.complain(item.shown(), "unusable." + unusable.label(), Map.of());
      return Exit.NOT_USABLE;
    }
    plans.add(plan);
    return Exit.GOOD;
  }

  private Exit deliver(
      Result result, Selection selection, Options options, boolean quiet, Call call) {
    var out = call.terminal().out();
    var delivery = Delivery.together(options.output(), options.ending(), selection, out);
    boolean colours = options.colours() && !delivery.toFiles();
    try {
      var written =
          delivery.deliver(
              Path.of(name), to -> show(result, options, colours, quiet, call, to.letters()));
      if (written != null && !quiet)
        call.note("loa " + name, call.wording().say("note.written", "file", written));
    } catch (Delivery.OwnInput own) {
      call.complain("loa " + name, "output.input", Map.of());
      return Exit.NO_OUTPUT;
    } catch (IOException failed) {
      String place = options.output() == null ? "stdout" : options.output();
      call.complain(place, "output.failed", Map.of());
      return Exit.NO_OUTPUT;
    }
    return result.agrees() ? Exit.GOOD : Exit.DOCUMENT_WRONG;
  }

  private static void show(
      Result result, Options options, boolean colours, boolean quiet, Call call, Writer to) {
    var wording = call.wording();
    switch (options.format()) {
      case JSON -> result.json(wording, to);
      case HTML -> PairPage.write(result.ledger(wording), wording, to);
      case TABLE ->
          LedgerTable.write(
              result.ledger(wording),
              wording,
              new LedgerTable.Style(options.width(), colours, quiet),
              to);
    }
  }

  private static Exit refuse(String shown, Intake.Refused refused, Call call) {
    call.complain(shown, refused.key(), refused.values());
    return refused.exit();
  }
}
