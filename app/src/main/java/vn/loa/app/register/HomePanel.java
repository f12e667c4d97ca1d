package vn.loa.app.register;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Panel;
import vn.loa.app.shell.Panels;

/** "Sắp đến hạn" on the first page: what the viewer's body has to do in the next days. */
@Component
class HomePanel implements Panel {

  private static final int RANK = 20;
  private static final int SHOWN = 8;

  private final BodyViews views;
  private final Panels panels;
  private final Clock clock;

  HomePanel(BodyViews views, Panels panels, Clock clock) {
    this.views = views;
    this.panels = panels;
    this.clock = clock;
  }

  @Override
  public String place() {
    return "home";
  }

  @Override
  public int rank() {
    return RANK;
  }

  @Override
  public Optional<Content> content(Asked asked) {
    var person = (SignedIn) asked.request().getAttribute(SignedIn.class.getName());
    if (person == null || person.acting() == null) return Optional.empty();
    return Optional.of(
        content(views, panels, asked, person.acting().bodyId(), LocalDate.now(clock)));
  }

  static Content content(BodyViews views, Panels panels, Asked asked, long body, LocalDate today) {
    var says = new Sayings(asked.page().words(), today);
    var soon = views.soon(body, says);
    List<InstanceView> shown = soon.stream().limit(SHOWN).toList();
    return panels.content(
        "register/soon", new SoonPanel(asked.page(), body, shown, soon.size(), BodyViews.AHEAD));
  }
}
