package vn.loa.vietnamese.restoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.Words;

/** A text with its damaged words read anew, one reading for one word. */
public final class Restoration {

  /** Above this health, the accents of a word that was left alone can be trusted. */
  private static final double ACCENTS_HOLD = 0.9;

  private final Words words;
  private final @Nullable String @Nullable [] readings;
  private final double[] confidences;
  private final double quality;

  private Restoration(
      Words words, @Nullable String @Nullable [] readings, double[] confidences, double quality) {
    this.words = words;
    this.readings = readings;
    this.confidences = confidences;
    this.quality = quality;
  }

  static Restoration unchanged(Words words, double quality) {
    return new Restoration(words, null, new double[0], quality);
  }

  static Restoration changed(
      Words words, @Nullable String[] readings, double[] confidences, double quality) {
    return new Restoration(words, readings, confidences, quality);
  }

  /** The word as it should stand, in the case of the source; null when nothing is changed. */
  public @Nullable String restored(int i) {
    return readings == null ? null : readings[i];
  }

  /** How sure the reading of the word is, 0 to 1; an unchanged word of a healthy text has 1. */
  public double confidence(int i) {
    return readings == null ? 1 : confidences[i];
  }

  /** How healthy the letters of the source looked; 1 is clean. */
  public double quality() {
    return quality;
  }

  /** The same words in the same places, with the folded forms of what they should be. */
  public Words view() {
    if (readings == null) return words;
    var folded = new String[words.size()];
    var spoken = new @Nullable String[words.size()];
    for (int i = 0; i < folded.length; i++) {
      String reading = readings[i];
      folded[i] = reading == null ? words.folded(i) : Folding.fold(reading);
      spoken[i] = reading == null && quality > ACCENTS_HOLD ? words.written(i) : reading;
    }
    return words.readAs(folded, spoken);
  }

  /** The changes, in the order of the text. */
  public List<Edit> edits() {
    if (readings == null) return List.of();
    var out = new ArrayList<Edit>();
    for (int i = 0; i < readings.length; i++) {
      String reading = readings[i];
      if (reading != null)
        out.add(new Edit(words.span(i, i + 1), words.written(i), reading, confidences[i]));
    }
    return List.copyOf(out);
  }

  /** The whole text with the changes made. */
  public String text() {
    if (readings == null) return words.source();
    return text(0, words.source().length());
  }

  /** A stretch of the source with the changes made; it begins and ends at word boundaries. */
  public String text(int start, int end) {
    String source = words.source();
    if (readings == null) return source.substring(start, end);
    var out = new StringBuilder(end - start + 64);
    int done = start;
    for (int i = words.firstAt(start); i < words.size() && words.end(i) <= end; i++) {
      String reading = readings[i];
      if (reading == null) continue;
      out.append(source, done, words.start(i)).append(reading);
      done = words.end(i);
    }
    return out.append(source, done, end).toString();
  }
}
