package vn.loa.compiler.head;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Reads the signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", the name. */
final class SignerReader {

  private static final Phrase CAPACITY =
      Phrase.of(
          "(tm .|kt .|tl .|tuq .|q .|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|phó trưởng phòng|chánh văn phòng|phó chánh văn phòng|bộ trưởng|thứ trưởng|trưởng ban|phó trưởng ban|hiệu trưởng|bí thư)");

  private final Reading reading;
  private final Words words;
  private final List<String> capacity = new ArrayList<>();
  private @Nullable String name;

  SignerReader(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Takes a paragraph under "Nơi nhận"; the last decision or plan in a file wins. */
  void add(int from, int to) {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i < to && !words.startsLine(i)) continue;
      line(start, i);
      start = i;
    }
  }

  private void line(int from, int to) {
    if (words.is(from, "noi") && words.is(from + 1, "nhan")) return;
    if (CAPACITY.matchAt(words, from, to) >= 0 && words.isAllCapitals(from)) {
      if (name != null) {
        capacity.clear();
        name = null;
      }
      capacity.add(reading.readable(from, to));
    } else if (isName(from, to)) {
      name = reading.readable(from, to);
    }
  }

  /** Two to six capitalised words. */
  private boolean isName(int from, int to) {
    if (to - from < 2 || to - from > 6) return false;
    for (int i = from; i < to; i++) {
      if (!words.isLetters(i) || !words.isCapital(i)) return false;
      if (words.isAllCapitals(i)
          && words.written(i).length() > 1
          && words.isAllCapitals(from)
          && capacity.isEmpty()) return false;
    }
    return true;
  }

  DocumentHead.@Nullable Signer signer() {
    return name == null && capacity.isEmpty() ? null : new DocumentHead.Signer(name, capacity);
  }
}
