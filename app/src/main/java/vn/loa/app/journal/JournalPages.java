package vn.loa.app.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.app.shell.Allows;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.View;
import vn.loa.app.shell.Words;

/** Who did what, for those who look after others. */
@Controller
class JournalPages {

  private static final int LINES = 50;
  private static final int LONGEST = 200;

  private final EntryStore entries;
  private final Reading reading;
  private final Sentences sentences;
  private final Exporting exporting;

  JournalPages(EntryStore entries, Reading reading, Sentences sentences, Exporting exporting) {
    this.entries = entries;
    this.reading = reading;
    this.sentences = sentences;
    this.exporting = exporting;
  }

  @ModelAttribute
  Asked asked(
      @RequestParam(required = false) @Nullable Long body,
      @RequestParam(required = false) @Nullable Long person,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    return new Asked(body, person, cut(act), cut(subject), cut(from), cut(to), 0);
  }

  private static String cut(String typed) {
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  @GetMapping("/journal")
  View list(
      Page page,
      @ModelAttribute Asked all,
      @RequestParam(defaultValue = "0") long before,
      @RequestAttribute("vn.loa.app.shell.Allows") Allows allows) {
    var words = page.words();
    var asked = all.before(before);
    boolean wrong = Asked.isWrong(asked.from()) || Asked.isWrong(asked.to());
    var found = wrong ? List.<Entry>of() : entries.list(asked, LINES + 1);
    var shown = found.stream().limit(LINES).map(e -> reading.line(e, words, allows)).toList();
    var titled = page.titled(words.of("journal.title"));
    return View.of(
            "journal/list",
            new JournalPage(
                titled,
                asked,
                reading.body(asked.body()),
                reading.person(asked.person()),
                sentences.acts(words),
                chosen(asked, words),
                shown,
                found.size() > LINES ? asked.older(shown.getLast().id()) : null,
                error(asked.from(), words),
                error(asked.to(), words)))
        .with(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  private static @Nullable String error(String day, Words words) {
    return Asked.isWrong(day) ? words.of("journal.day.wrong", "day", day) : null;
  }

  private List<Tab> chosen(Asked asked, Words words) {
    var chosen = new ArrayList<Tab>();
    for (var part : asked.named().entrySet()) {
      String value =
          switch (part.getKey()) {
            case "body" -> reading.body(asked.body());
            case "person" -> reading.person(asked.person());
            case "act" -> sentences.of(words, part.getValue(), java.util.Map.of());
            default -> part.getValue();
          };
      String text = words.of("journal.filter." + part.getKey()) + ": " + value;
      chosen.add(Tab.of(text, asked.without(part.getKey()), true, -1));
    }
    return chosen;
  }

  /** A POST and not a GET: taking acts away is an act itself. */
  @PostMapping("/journal/export")
  void export(
      Page page,
      @ModelAttribute Asked asked,
      @RequestAttribute("vn.loa.app.journal.Actor") Actor actor,
      HttpServletResponse response)
      throws IOException {
    byte[] sheet = exporting.export(asked, Objects.requireNonNull(actor), page.words());
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky.xlsx\"");
    response.setContentLength(sheet.length);
    response.getOutputStream().write(sheet);
  }
}
