package vn.loa.compiler.lint.order;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.Marker;

/** Blocks that stand side by side. */
final class Siblings {

  private Siblings() {}

  /** Shows the outermost blocks, and the children of every block. */
  static void forEach(Draft draft, Consumer<List<Block>> visitor) {
    visitor.accept(draft.outline().blocks());
    for (var block : draft.blocks())
      if (!block.children().isEmpty()) visitor.accept(block.children());
  }

  /**
   * A numbered block and the one before it.
   *
   * @param before the number of the block before it of the same kind; 0 for the first
   */
  record Step(Block block, int before, int number) {

    String label() {
      return block.marker().label();
    }
  }

  /**
   * Shows each block of a kind beside the one before it.
   *
   * @param number of a label; 0 for one that has none, which is passed over
   */
  static void forEachStep(
      Draft draft, Marker.Kind kind, ToIntFunction<String> number, Consumer<Step> visitor) {
    forEach(
        draft,
        siblings -> {
          int before = 0;
          for (var block : siblings) {
            if (block.marker().kind() != kind) continue;
            int here = number.applyAsInt(block.marker().label());
            if (here == 0) continue;
            visitor.accept(new Step(block, before, here));
            before = here;
          }
        });
  }
}
