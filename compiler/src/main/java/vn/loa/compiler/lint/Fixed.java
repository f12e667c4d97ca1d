package vn.loa.compiler.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    var changes = new ArrayList<Change>();
    var left = new ArrayList<Finding>();
    for (var finding : findings) {
      boolean meets =
          finding.corrections().stream()
              .anyMatch(c -> changes.stream().anyMatch(made -> meet(made.correction(), c)));
      if (finding.corrections().isEmpty() || meets) left.add(finding);
      else for (var one : finding.corrections()) changes.add(new Change(finding, one));
    }
    changes.sort(Comparator.comparingInt(c -> c.correction().span().start()));
    var out = new StringBuilder();
    int done = 0;
    for (var change : changes) {
      var span = change.correction().span();
      out.append(text, done, span.start()).append(change.correction().replacement());
      done = span.end();
    }
    return new Fixed(out.append(text, done, text.length()).toString(), changes, left);
  }

  private static boolean meet(Correction one, Correction two) {
    Span a = one.span();
    Span b = two.span();
    return a.overlaps(b)
        || a.start() <= b.end() && b.start() <= a.end() && (a.length() == 0 || b.length() == 0);
  }
}
