package vn.loa.app.plan.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tone;

/**
 * A plan with its versions and duties.
 *
 * @param state chip of the draft or version
 * @param stamp of the version in force, null before approval
 * @param facts what the head of the document says
 * @param parent the superior's plan, null for none
 * @param children plans that carry it out
 * @param duties of the version in force
 * @param may what the viewer may do, by name
 */
public record PlanPage(
    Page page,
    long plan,
    String title,
    String sub,
    StateView state,
    @Nullable StampView stamp,
    List<FactView> facts,
    List<VersionView> versions,
    List<DutyView> duties,
    @Nullable LinkView parent,
    Field parentField,
    List<Choice> parents,
    List<LinkView> children,
    List<String> may) {

  public PlanPage {
    facts = List.copyOf(facts);
    versions = List.copyOf(versions);
    duties = List.copyOf(duties);
    parents = List.copyOf(parents);
    children = List.copyOf(children);
    may = List.copyOf(may);
  }

  public boolean may(String what) {
    return may.contains(what);
  }

  public record StateView(Tone tone, String text) {}

  public record StampView(String number, String date) {}

  public record FactView(String name, String value) {}

  /**
   * A version, or the draft of the next one.
   *
   * @param href of the review that it came from
   * @param difference address of the comparison with the one before, null for a first one
   */
  public record VersionView(
      String name, String when, String who, Tone tone, String href, @Nullable String difference) {}

  /** A duty in the order of the text. */
  public record DutyView(String id, String title, String gist, String kind) {}

  /** Another plan. */
  public record LinkView(String text, String sub, String href, String cascade) {}
}
