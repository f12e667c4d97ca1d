package vn.loa.app.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.app.journal.Actor;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Once;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Redirect;
import vn.loa.app.shell.Typed;
import vn.loa.app.shell.View;
import vn.loa.app.shell.Words;

/** Merging bodies into a new one from a day on. */
@Controller
class MergePages {

  private final Bodies bodies;
  private final ChangingTree changing;
  private final Once once;

  MergePages(Bodies bodies, ChangingTree changing, Once once) {
    this.bodies = bodies;
    this.changing = changing;
    this.once = once;
  }

  /** What was typed. */
  record Form(String day, String basis, String merged, String name) {}

  @GetMapping("/bodies/merge")
  View form(Page page) {
    return shown(page, new Form("", "", "", ""), Once.fresh(), List.of());
  }

  @PostMapping("/bodies/merge")
  Object merge(
      Page page,
      @RequestAttribute("vn.loa.app.journal.Actor") Actor actor,
      @RequestParam(defaultValue = "") String key,
      Form form,
      HttpServletRequest request) {
    var faults = new ArrayList<String>();
    var change = change(form, page.words(), faults);
    if (change == null)
      return shown(page, form, key, faults).with(HttpStatus.UNPROCESSABLE_CONTENT);
    var sent = once.act(request, () -> changing.enter(change, actor), changed -> place(changed));
    return switch (sent) {
      case Once.Again<Changed> again -> Redirect.to(again.location());
      case Once.First<Changed> first ->
          switch (first.answer()) {
            case Changed.Done done -> Redirect.to(place(done).orElse("/bodies"));
            case Changed.Refused refused ->
                shown(
                        page,
                        form,
                        key,
                        refused.faults().stream().map(f -> f.sentence(page.words())).toList())
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
          };
    };
  }

  private static Optional<String> place(Changed changed) {
    return changed instanceof Changed.Done done && !done.newcomers().isEmpty()
        ? Optional.of("/bodies/" + done.newcomers().getFirst())
        : Optional.empty();
  }

  /** Null where a field says nothing that could be meant. */
  private @Nullable Merging change(Form form, Words words, List<String> faults) {
    var day = Typed.day(form.day()).orElse(null);
    if (day == null) {
      faults.add(words.of("body.fault.day_form"));
      return null;
    }
    var before = bodies.tree(day.minusDays(1));
    var merged = new ArrayList<Body>();
    for (String line : form.merged().split("\\R")) {
      String name = Typed.line(line);
      if (name.isEmpty()) continue;
      var named = before.all().stream().filter(b -> is(b, name)).toList();
      switch (named.size()) {
        case 0 -> faults.add(words.of("body.merge.unknown", "name", name));
        case 1 -> merged.add(named.getFirst());
        default -> faults.add(words.of("body.merge.several", "name", name));
      }
    }
    if (merged.size() < 2 && faults.isEmpty()) faults.add(words.of("body.fault.too_few"));
    if (!faults.isEmpty()) return null;
    var first = merged.getFirst();
    var title = new Facts.Title(Typed.line(form.name()), "", first.kind(), "");
    var occasion =
        new Change.Occasion(
            day,
            words.of("body.merge.of", "names", String.join(", ", names(merged))),
            Typed.line(form.basis()));
    return new Merging(
        occasion, merged.stream().map(Body::id).toList(), new Merging.Fresh(first.parent(), title));
  }

  /** By its name, or by its number where several carry the name. */
  private static boolean is(Body body, String typed) {
    return body.name().equals(typed) || Long.toString(body.id()).equals(typed);
  }

  private static List<String> names(List<Body> merged) {
    return merged.stream().map(Body::name).toList();
  }

  private static View shown(Page page, Form form, String key, List<String> faults) {
    var words = page.words();
    return View.of(
        "body/merge",
        new MergePage(
            page.titled(words.of("body.merge")),
            key.isEmpty() ? Once.fresh() : key,
            Field.of("day", words.of("body.merge.day"), form.day()),
            Field.of("basis", words.of("body.merge.basis"), form.basis())
                .hint(words.of("body.merge.basis.hint")),
            Field.of("merged", words.of("body.merge.merged"), form.merged())
                .hint(words.of("body.merge.merged.hint")),
            Field.of("name", words.of("body.merge.name"), form.name()),
            faults));
  }
}
