package vn.loa.cli.intake;

import java.util.Map;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Plain;
import vn.loa.reader.desk.Progress;

/** Shows on a screen how many pages of a file are done; on anything else it says nothing. */
final class PageCount implements Progress {

  /** Fewer pages are done before anybody has read the line. */
  private static final int WORTH_SAYING = 3;

  private final Call call;
  private final String about;
  private int width;

  PageCount(Call call, String about) {
    this.call = call;
    this.about = Plain.text(about);
  }

  @Override
  public void pages(int done, int all) {
    if (all < WORTH_SAYING || !call.terminal().shown()) return;
    var values = Map.of("about", about, "done", "" + done, "all", "" + all);
    String line = call.wording().say("note.pages", values);
    width = Math.max(width, line.length());
    call.terminal().err().print("\r" + line);
    call.terminal().err().flush();
  }

  /** Takes the line away. */
  void end() {
    if (width == 0) return;
    call.terminal().err().print("\r" + " ".repeat(width) + "\r");
    call.terminal().err().flush();
  }
}
