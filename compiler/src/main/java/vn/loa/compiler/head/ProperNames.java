package vn.loa.compiler.head;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Turns a body's name in capitals into the way it is written in running text. */
final class ProperNames {

  private static final Set<String> CLASSES =
      Set.of(
          "tinh", "thanh", "pho", "huyen", "quan", "thi", "xa", "phuong", "dac", "khu", "tran",
          "va", "cua");

  private static final Phrase PLACES =
      Phrase.of("(tỉnh|huyện|xã|phường|quận|thành phố|thị xã|thị trấn)");

  private final Reading reading;

  ProperNames(Reading reading) {
    this.reading = reading;
  }

  /**
   * The name as the text itself writes it elsewhere; else capitals for the words of a place only.
   */
  String of(String capitals) {
    var name = Words.of(capitals);
    for (int i = 0; i < name.size(); i++)
      if (name.isLetters(i) && !name.isAllCapitals(i)) return capitals;
    String found = elsewhere(name);
    return found != null ? found : spelt(name);
  }

  private @Nullable String elsewhere(Words name) {
    var words = reading.words();
    for (int i = 0; i + name.size() <= words.size(); i++) {
      if (!words.is(i, name.folded(0)) || words.isAllCapitals(i) || !words.isCapital(i)) continue;
      int k = 1;
      while (k < name.size() && words.is(i + k, name.folded(k))) k++;
      if (k == name.size() && !words.isAllCapitals(i + k - 1)) return reading.readable(i, i + k);
    }
    return null;
  }

  private static String spelt(Words name) {
    var out = new StringBuilder();
    boolean committee =
        name.is(0, "uy") && name.is(1, "ban") && name.is(2, "nhan") && name.is(3, "dan");
    int from = committee ? 4 : 0;
    if (committee) out.append("UBND");
    boolean place = committee || name.is(0, "ubnd");
    for (int i = from; i < name.size(); i++) {
      if (name.gap(i) != Words.Gap.NONE && !out.isEmpty()) out.append(' ');
      String word = name.written(i);
      boolean kept = word.equals("UBND") || word.equals("HĐND");
      boolean placed = PLACES.matchAt(name, i, name.size()) >= 0;
      place |= placed;
      // "SỞ Y TẾ TỈNH ...": the body's class, then its field with one capital, then the place.
      boolean opensField = i == 1 && !committee && name.is(0, "so");
      boolean capital = i == 0 || opensField || place && !CLASSES.contains(name.folded(i));
      String lower = word.toLowerCase(Locale.ROOT);
      out.append(kept ? word : capital ? word.substring(0, 1) + lower.substring(1) : lower);
    }
    return out.toString();
  }
}
