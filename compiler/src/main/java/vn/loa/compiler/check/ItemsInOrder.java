package vn.loa.compiler.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.Marker;
import vn.loa.vietnamese.Words;

/** Items of one level count upwards by one. */
record ItemsInOrder() implements Check {

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    var words = subject.reading().words();
    look(subject.outline().blocks(), words, found);
    subject.outline().forEach(block -> look(block.children(), words, found));
  }

  private static void look(List<Block> siblings, Words words, Consumer<Diagnostic> found) {
    int last = 0;
    for (var block : siblings) {
      if (block.marker().kind() != Marker.Kind.ITEM || block.marker().depth() != 1) continue;
      int number = Integer.parseInt(block.marker().label());
      if (last > 0 && number == last) {
        found.accept(
            new Diagnostic(
                Code.ITEM_REPEATED,
                words.span(block.from(), block.to()),
                Map.of("item", String.valueOf(number))));
      } else if (last > 0 && number > last + 1) {
        var values = Map.of("item", String.valueOf(number), "before", String.valueOf(last));
        found.accept(
            new Diagnostic(Code.ITEM_SKIPPED, words.span(block.from(), block.to()), values));
      }
      last = number;
    }
  }
}
