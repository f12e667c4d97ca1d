package vn.loa.compiler.lint.order;

import java.util.List;
import java.util.function.Consumer;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.outline.Block;

/** Blocks that stand side by side. */
final class Siblings {

  private Siblings() {}

  /** Shows the outermost blocks, and the children of every block. */
  static void forEach(Draft draft, Consumer<List<Block>> visitor) {
    visitor.accept(draft.outline().blocks());
    for (var block : draft.blocks())
      if (!block.children().isEmpty()) visitor.accept(block.children());
  }
}
