package vn.loa.app.demo;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.loa.app.shell.Notice;
import vn.loa.app.shell.NoticeSource;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.Words;

/** Tells on each page that the demonstration is still being made. */
@Component
class SowingNotice implements NoticeSource {

  private final ObjectProvider<Sowing> sowing;

  SowingNotice(ObjectProvider<Sowing> sowing) {
    this.sowing = sowing;
  }

  @Override
  public List<Notice> notices(Words words) {
    var active = sowing.getIfAvailable();
    if (active == null) return List.of();
    var progress = active.progress();
    var seed = progress.current();
    if (progress.isOver() || seed == null) return List.of();
    return List.of(
        Notice.of(
            Tone.INFO,
            words.of(
                "demo.sowing",
                "n",
                progress.done() + 1,
                "all",
                progress.all(),
                "what",
                seed.title(words))));
  }
}
