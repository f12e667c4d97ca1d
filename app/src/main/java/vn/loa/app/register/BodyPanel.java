package vn.loa.app.register;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loa.app.shell.Panel;
import vn.loa.app.shell.Panels;

/** What a body has to do, on the page of the body. */
@Component
class BodyPanel implements Panel {

  private static final int RANK = 50;

  private final BodyViews views;
  private final Circle circle;
  private final Panels panels;
  private final Clock clock;

  BodyPanel(BodyViews views, Circle circle, Panels panels, Clock clock) {
    this.views = views;
    this.circle = circle;
    this.panels = panels;
    this.clock = clock;
  }

  @Override
  public String place() {
    return "body";
  }

  @Override
  public int rank() {
    return RANK;
  }

  @Override
  public Optional<Content> content(Asked asked) {
    if (circle.find(asked.subject()).isEmpty()) return Optional.empty();
    return Optional.of(
        HomePanel.content(views, panels, asked, asked.subject(), LocalDate.now(clock)));
  }
}
