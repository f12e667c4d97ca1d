package vn.loa.app.register;

import java.util.List;
import vn.loa.app.shell.Page;

/**
 * What a body has to do in the next days.
 *
 * @param all how many there are, of which some are shown
 * @param days how far it looks
 */
public record SoonPanel(Page page, long body, List<InstanceView> shown, int all, int days) {

  public SoonPanel {
    shown = List.copyOf(shown);
  }
}
