package vn.loa.compiler.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the outline with what stands under it.
 *
 * @param id place in the plan: "III.2" for items, "III.2.5" for the fifth dash of one
 * @param from first word of its own text, marker left out
 * @param to one past the last word of its own text, children left out
 * @param table the table, where the block is one; its words are the table's
 * @param children blocks under it, in order
 */
public record Block(
    String id,
    Marker marker,
    int from,
    int to,
    Zone zone,
    @Nullable Table table,
    List<Block> children) {

  public Block {
    children = List.copyOf(children);
  }

  /** Which part of a document a block belongs to. */
  public enum Zone {
    /** Before the first part: header, title, legal bases. */
    PREAMBLE,
    BODY,
    /** "Nơi nhận" and the signature. */
    RECIPIENTS
  }

  public boolean isHeading() {
    return marker.kind().compareTo(Marker.Kind.POINT) < 0;
  }

  /** One past the last word of the block and everything under it. */
  public int end() {
    return children.isEmpty() ? to : Math.max(to, children.getLast().end());
  }
}
