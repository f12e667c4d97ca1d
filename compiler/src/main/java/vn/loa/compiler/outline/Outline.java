package vn.loa.compiler.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.Words;

/**
 * The outline of a text.
 *
 * @param words the words that blocks point into; without page numbers and footers
 * @param blocks the outermost blocks, in order
 */
public record Outline(Words words, List<Block> blocks) {

  public Outline {
    blocks = List.copyOf(blocks);
  }

  /** Reads the outline of a text as it was read; time is linear in its length. */
  public static Outline of(Reading reading) {
    boolean seen = !reading.source().layout().isEmpty();
    return new Outline(reading.words(), new OutlineReader(reading.words(), seen).read());
  }

  /** Shows every block, parents before children, in the order of the text. */
  public void forEach(Consumer<Block> visitor) {
    var stack = new ArrayList<Block>();
    for (var block : blocks.reversed()) stack.add(block);
    while (!stack.isEmpty()) {
      var block = stack.removeLast();
      visitor.accept(block);
      for (var child : block.children().reversed()) stack.add(child);
    }
  }
}
