package vn.loa.compiler.reading;

import org.jspecify.annotations.Nullable;
import vn.loa.compiler.language.PlanLanguage;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Words;
import vn.loa.vietnamese.restoring.Restoration;
import vn.loa.vietnamese.restoring.Restorer;

/**
 * A source text as it is understood.
 *
 * @param words the words that rules look at, in their restored reading
 * @param restored the mended written form of each word; null where it stands as written
 * @param restoration what was mended in the whole text
 */
public record Reading(
    SourceText source, Words words, @Nullable String[] restored, Restoration restoration) {

  private static final Restorer RESTORER = new Restorer(PlanLanguage.get());

  /** Reads a text; linear in its length. */
  public static Reading of(SourceText source) {
    var words = PageNoise.strip(Words.of(source.text()));
    var restoration = RESTORER.restore(words, source.method() == SourceText.Method.OCR);
    var restored = new @Nullable String[words.size()];
    for (int i = 0; i < restored.length; i++) restored[i] = restoration.restored(i);
    return new Reading(source, restoration.view(), restored, restoration);
  }

  /** Words that need no mending, such as a name that was read already. */
  public static Reading sound(Words words) {
    var source = SourceText.plain("", words.source());
    return new Reading(
        source, words, new @Nullable String[words.size()], RESTORER.restore(Words.of("")));
  }

  /** Pieces put together, such as the cells of a row that a page break cut. */
  public Reading pick(int[] chosen) {
    var mended = new @Nullable String[chosen.length];
    for (int k = 0; k < chosen.length; k++) mended[k] = restored[chosen[k]];
    return new Reading(source, words.pick(chosen), mended, restoration);
  }

  /** Words as people should see them: mended, broken lines joined, emphasis marks left out. */
  public String readable(int from, int to) {
    var out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && words.gap(i) != Words.Gap.NONE) out.append(' ');
      var mended = restored[i];
      out.append(mended == null ? words.written(i) : mended);
    }
    return out.toString();
  }
}
