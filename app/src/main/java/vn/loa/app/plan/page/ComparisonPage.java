package vn.loa.app.plan.page;

import java.util.List;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.Tone;

/**
 * Two plans, or two versions of one, held against each other.
 *
 * @param back address of the plan
 * @param tabs one for each sort of result
 * @param left what stands at the left, such as the version before
 */
public record ComparisonPage(
    Page page,
    String title,
    String sub,
    String back,
    String backText,
    List<Tab> tabs,
    String left,
    String right,
    List<LineView> lines) {

  public ComparisonPage {
    tabs = List.copyOf(tabs);
    lines = List.copyOf(lines);
  }

  /**
   * A result.
   *
   * @param left words of the left side, a line each; empty where it has none
   * @param said why, or what differs
   */
  public record LineView(
      Tone tone, String name, List<SideView> left, List<SideView> right, List<String> said) {
    public LineView {
      left = List.copyOf(left);
      right = List.copyOf(right);
      said = List.copyOf(said);
    }
  }

  /** The words of one side. */
  public record SideView(String id, String words, String gist) {}
}
