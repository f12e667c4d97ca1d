package vn.loa.vietnamese.legacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text with all its lines in Unicode. Lines in an old font may stand between lines that are
 * Unicode already; each is read in the way in which it is spelt best, and a change between two
 * lines must pay for itself.
 *
 * @param text NFC; only lines in an old font are changed otherwise
 * @param lines how many lines were in which font; empty for a text that is Unicode all through
 */
public record LegacyText(String text, Map<LegacyFont, Integer> lines) {

  /** The ways to read a line; the first one is to take it as it stands. */
  private record Way(@Nullable LegacyFont font, CodePage page) {

    String read(String line) {
      return font == null ? line : font.ofBytes(page.narrow(line));
    }

    int faults(String line) {
      return font == null ? Spelling.weight(line) : Spelling.weight(page.narrow(line), read(line));
    }
  }

  private static final Way AS_IS = new Way(null, CodePage.WINDOWS_1252);

  private static final List<Way> WAYS =
      List.of(
          AS_IS,
          new Way(LegacyFont.TCVN3, CodePage.WINDOWS_1252),
          new Way(LegacyFont.VNI, CodePage.WINDOWS_1252),
          new Way(LegacyFont.TCVN3, CodePage.WINDOWS_1258),
          new Way(LegacyFont.VNI, CodePage.WINDOWS_1258));

  /** What a change between two lines weighs, as badly spelt words do. */
  private static final int CHANGE = 3;

  /** Vietnamese letters of Latin-1; any other letter or sign of it makes us look closer. */
  private static final String SOUND = "àáâãèéêìíòóôõùúýđÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";

  public LegacyText {
    lines = Map.copyOf(lines);
  }

  /** Linear in the length of the text. */
  public static LegacyText of(String text) {
    if (!isSuspicious(text)) return unchanged(text);
    var lines = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != '\n') continue;
      lines.add(text.substring(from, Math.min(text.length(), i + 1)));
      from = i + 1;
    }
    int[] ways = best(lines);
    if (Arrays.stream(ways).allMatch(w -> w == 0)) return unchanged(text);
    var out = new StringBuilder(text.length());
    var count = new EnumMap<LegacyFont, Integer>(LegacyFont.class);
    for (int i = 0; i < ways.length; i++) {
      var way = WAYS.get(ways[i]);
      out.append(way.read(lines.get(i)));
      if (way.font != null && isForeign(lines.get(i))) count.merge(way.font, 1, Integer::sum);
    }
    return new LegacyText(Normalizer.normalize(out, Normalizer.Form.NFC), count);
  }

  private static LegacyText unchanged(String text) {
    return new LegacyText(Normalizer.normalize(text, Normalizer.Form.NFC), Map.of());
  }

  /** The font of most of its lines in an old font; null where there is none. */
  public @Nullable LegacyFont mostly() {
    LegacyFont most = null;
    for (var font : LegacyFont.values()) {
      int here = lines.getOrDefault(font, 0);
      if (here > 0 && (most == null || here > lines.getOrDefault(most, 0))) most = font;
    }
    return most;
  }

  private static boolean isSuspicious(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xa0 && c < 0x100 && SOUND.indexOf(c) < 0) return true;
      if (c >= 0x300 && c < 0x330 || c == '\u20ab') return true;
    }
    return false;
  }

  private static boolean isForeign(String line) {
    return line.chars().anyMatch(c -> c > 0x7f);
  }

  /** The cheapest way through the lines: bad spellings, and changes between lines. */
  private static int[] best(List<String> lines) {
    int size = WAYS.size();
    var from = new byte[lines.size()][];
    int[] cost = new int[size];
    // A text begins in Unicode unless it shows otherwise.
    for (int w = 1; w < size; w++) cost[w] = 1;
    for (int i = 0; i < lines.size(); i++) {
      int cheapest = 0;
      for (int w = 1; w < size; w++) if (cost[w] < cost[cheapest]) cheapest = w;
      var came = new byte[size];
      int[] next = new int[size];
      int[] faults = faults(lines.get(i));
      for (int w = 0; w < size; w++) {
        boolean changes = cost[cheapest] + CHANGE < cost[w];
        came[w] = (byte) (changes ? cheapest : w);
        next[w] = (changes ? cost[cheapest] + CHANGE : cost[w]) + faults[w];
      }
      from[i] = came;
      cost = next;
    }
    int way = 0;
    for (int w = 1; w < size; w++) if (cost[w] < cost[way]) way = w;
    var ways = new int[lines.size()];
    for (int i = lines.size() - 1; i >= 0; i--) {
      ways[i] = way;
      way = from[i][way];
    }
    return ways;
  }

  private static int[] faults(String line) {
    int[] faults = new int[WAYS.size()];
    if (!isForeign(line)) return faults;
    for (int w = 0; w < faults.length; w++) faults[w] = WAYS.get(w).faults(line);
    return faults;
  }
}
