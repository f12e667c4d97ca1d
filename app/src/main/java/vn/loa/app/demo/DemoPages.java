package vn.loa.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.calendar.Today;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;

/** The day of the demonstration, and how far its making is. */
@Controller
@ConditionalOnProperty("loa.demo")
class DemoPages {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Sowing sowing;
  private final DemoDay day;
  private final Clock clock;

  DemoPages(Sowing sowing, DemoDay day, Clock clock) {
    this.sowing = sowing;
    this.day = day;
    this.clock = clock;
  }

  @GetMapping("/demo")
  View start(Page page) {
    return View.of("demo/start", shown(page, ""));
  }

  /** Plays on another day, from eight in the morning, or on the real one again. */
  @PostMapping("/demo/day")
  Object play(Page page, @RequestParam String day) {
    if (day.isBlank()) {
      this.day.set(Duration.ZERO);
      return new RedirectView("/demo");
    }
    try {
      var moment = LocalDate.parse(day.strip()).atTime(MORNING).atZone(Today.ZONE).toInstant();
      this.day.playOn(moment);
      return new RedirectView("/demo");
    } catch (DateTimeParseException wrong) {
      return View.of("demo/start", shown(page, page.words().of("demo.day.wrong", "day", day)))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private DemoPage shown(Page page, String error) {
    var words = page.words();
    var progress = sowing.progress();
    var seed = progress.current();
    return new DemoPage(
        page.titled(words.of("demo.title")),
        LocalDate.now(clock),
        !day.ahead().isZero(),
        progress.done(),
        progress.all(),
        seed == null ? "" : seed.title(words),
        error);
  }
}
