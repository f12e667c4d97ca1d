package vn.loa.compiler.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.vietnamese.Span;

/**
 * A text with the safe corrections made.
 *
 * @param changes what was changed, in the order of the text, with places in the old text
 * @param left what is left for a person
 */
public record Fixed(String text, List<Change> changes, List<Finding> left) {

  public Fixed {
    changes = List.copyOf(changes);
    left = List.copyOf(left);
  }

  /** One correction and the finding it answers. */
  public record Change(Finding finding, Correction correction) {}

  /**
   * Makes all corrections; of two that meet, the first one is made and the other finding is left.
   */
  public static Fixed of(String text, List<Finding> findings) {
    var made = new TreeMap<Integer, Change>();
    var left = new ArrayList<Finding>();
    for (var finding : findings) {
      boolean meets = finding.corrections().stream().anyMatch(c -> meets(made, c.span()));
      if (finding.corrections().isEmpty() || meets) left.add(finding);
      else
        for (var one : finding.corrections())
          made.put(one.span().start(), new Change(finding, one));
    }
    var out = new StringBuilder();
    int done = 0;
    for (var change : made.values()) {
      var span = change.correction().span();
      out.append(text, done, span.start()).append(change.correction().replacement());
      done = span.end();
    }
    out.append(text, done, text.length());
    return new Fixed(out.toString(), List.copyOf(made.values()), left);
  }

  /** Whether a change touches the one before it or the one behind it. */
  private static boolean meets(TreeMap<Integer, Change> made, Span span) {
    var before = made.floorEntry(span.end());
    return before != null && before.getValue().correction().span().end() >= span.start();
  }
}
