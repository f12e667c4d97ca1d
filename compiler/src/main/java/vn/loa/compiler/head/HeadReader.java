package vn.loa.compiler.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.deadline.DateReader;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.Marker;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/**
 * Reads the head and foot of a document. Where a plan comes inside a decision, the decision's
 * number and date stand for both and the title is the plan's.
 */
public final class HeadReader {

  private static final Phrase ISSUER =
      Phrase.of(
          "(ủy ban nhân dân|ubnd|sở|phòng|ban|văn phòng|trung tâm|hội đồng|đài|chi cục|trường|công an|bộ|thanh tra|đảng ủy)");
  private static final Phrase MOTTO = Phrase.of("(cộng hòa xã hội|độc lập)");
  private static final Phrase NUMBER = Phrase.of("(số|s6) :");
  private static final Phrase DATE = Phrase.of("ngày ..1 tháng");
  private static final Phrase TITLE = Phrase.of("(kế hoạch|quyết định|chương trình|đề án)");
  private static final Phrase ISSUES =
      Phrase.of("(ban hành|xây dựng) (và triển khai)? (kế hoạch|chương trình)");
  private static final Phrase YEAR = Phrase.of("năm #");

  private final Reading reading;
  private final Words words;
  private final List<int[]> lines = new ArrayList<>();
  private final List<String> recipients = new ArrayList<>();
  private final SignerReader signer;

  private HeadReader(Reading reading, Outline outline) {
    this.reading = reading;
    this.words = reading.words();
    this.signer = new SignerReader(reading);
    outline.forEach(
        block -> {
          if (block.zone() == Block.Zone.PREAMBLE) lines(block);
          if (block.zone() == Block.Zone.RECIPIENTS) foot(block);
        });
  }

  public static DocumentHead read(Reading reading, Outline outline) {
    return new HeadReader(reading, outline).head();
  }

  /** A block's printed lines, each with tabs apart: a header is often two columns. */
  private void lines(Block block) {
    int from = block.from();
    for (int i = from + 1; i <= block.to(); i++) {
      boolean end =
          i == block.to() || words.startsLine(i) || words.gap(i) == Words.Gap.TAB || isWideGap(i);
      if (!end) continue;
      lines.add(new int[] {from, i});
      from = i;
    }
  }

  private boolean isWideGap(int i) {
    return words.start(i) - words.end(i - 1) >= 4 && !words.startsLine(i);
  }

  /** A line of the foot: a recipient on the left, on its right perhaps a line of the signature. */
  private void foot(Block block) {
    boolean listed = block.marker().label().isEmpty() && block.marker().kind() != Marker.Kind.NONE;
    int right = block.from();
    while (right < block.to() && !(right > block.from() && isWideGap(right))) right++;
    if (right < block.to()) signer.add(right, block.to());
    if (!listed) {
      signer.add(block.from(), right);
      return;
    }
    int to = right;
    while (to > block.from() && (words.is(to - 1, ";") || words.is(to - 1, "."))) to--;
    if (to > block.from()) recipients.add(reading.readable(block.from(), to));
  }

  private DocumentHead head() {
    String issuer = null;
    String parent = null;
    String number = null;
    String symbol = null;
    String place = null;
    LocalDate date = null;
    String title = null;
    String type = null;
    for (int k = 0; k < lines.size(); k++) {
      int from = lines.get(k)[0];
      int to = lines.get(k)[1];
      boolean capitals = capitals(from, to);
      if (MOTTO.matchAt(words, from, to) >= 0) continue;
      if (TITLE.matchAt(words, from, to) >= 0 && to - from <= 3 && capitals) {
        boolean plan = words.is(from, "ke");
        if (title == null || plan) {
          type = Types.NAMES.longestAt(words, from, to) == null ? type : abbreviation(from, to);
          title = title(k + 1);
        }
      } else if (issuer == null && capitals && ISSUER.matchAt(words, from, to) >= 0) {
        issuer = reading.readable(from, to) + continued(k + 1);
      } else if (issuer != null
          && parent == null
          && capitals
          && ISSUER.matchAt(words, from, to) >= 0
          && number == null
          && title == null) {
        parent = issuer;
        issuer = reading.readable(from, to);
      }
      int numbered = NUMBER.find(words, from, to);
      if (numbered >= 0 && number == null && title == null) {
        var found = SymbolReader.at(reading, numbered + 2, Math.min(words.size(), to + 4));
        if (found != null) {
          int cut = cut(found.text());
          number = found.text().substring(0, cut);
          symbol = found.text().substring(cut + 1);
        } else if (words.is(numbered + 2, "/") && numbered + 3 < words.size()) {
          symbol = symbolAfterStroke(numbered + 3);
        }
      }
      int dated = DATE.find(words, from, to);
      if (dated > 0 && place == null && title == null) {
        int comma = words.is(dated - 1, ",") ? dated - 1 : dated;
        int first = comma;
        while (first > from && words.isLetters(first - 1) && !words.is(first - 1, "ubnd")) first--;
        if (comma > first) place = reading.readable(first, comma);
        var found = DateReader.at(words, dated, Math.min(words.size(), to + 4), 0);
        if (found != null) date = found.date();
      }
    }
    if (issuer == null) issuer = issuerOfText();
    issuer =
        issuer == null
            ? null
            : new ProperNames(reading).of(SHORT_FORM.matcher(issuer).replaceAll(""));
    parent = parent == null ? null : new ProperNames(reading).of(parent);
    return new DocumentHead(
        issuer,
        parent,
        number,
        symbol,
        type,
        place,
        date,
        title,
        year(title, date),
        signer.signer(),
        recipients);
  }

  private static int cut(String symbol) {
    int stroke = symbol.indexOf('/');
    int hyphen = symbol.indexOf('-');
    return hyphen >= 0 && (stroke < 0 || hyphen < stroke) ? hyphen : stroke;
  }

  private @Nullable String symbolAfterStroke(int from) {
    var out = new StringBuilder();
    for (int i = from;
        i < Math.min(words.size(), from + 5) && (words.isCapital(i) || words.is(i, "-"));
        i++) {
      if (i > from && words.gap(i) != Words.Gap.NONE) break;
      out.append(words.written(i));
    }
    return out.isEmpty() ? null : out.toString();
  }

  private String abbreviation(int from, int to) {
    var hit = Types.NAMES.longestAt(words, from, to);
    return hit == null ? "" : hit.meaning();
  }

  /** "ỦY BAN NHÂN DÂN" goes on under itself, behind the motto of the other column: "TỈNH ...". */
  private String continued(int k) {
    for (int i = k; i < Math.min(lines.size(), k + 3); i++) {
      if (continuesIssuer(lines.get(i)))
        return " " + reading.readable(lines.get(i)[0], lines.get(i)[1]);
      if (MOTTO.matchAt(words, lines.get(i)[0], lines.get(i)[1]) < 0) return "";
    }
    return "";
  }

  private boolean continuesIssuer(int[] line) {
    if (!capitals(line[0], line[1]) || MOTTO.matchAt(words, line[0], line[1]) >= 0) return false;
    boolean place =
        words.is(line[0], "tinh")
            || words.is(line[0], "huyen")
            || words.is(line[0], "thi")
            || words.is(line[0], "thanh")
            || words.is(line[0], "xa")
            || words.is(line[0], "phuong")
            || words.is(line[0], "dac")
            || words.is(line[0], "quan");
    return place;
  }

  private boolean capitals(int from, int to) {
    boolean any = false;
    for (int i = from; i < to; i++) {
      if (!words.isLetters(i)) continue;
      if (!words.isAllCapitals(i)) return false;
      any = true;
    }
    return any;
  }

  /** The lines under the type's name, until the bases or the text begin. */
  private @Nullable String title(int k) {
    var out = new StringBuilder();
    for (int i = k; i < lines.size() && i < k + 6; i++) {
      int from = lines.get(i)[0];
      int to = lines.get(i)[1];
      boolean text =
          words.is(from, "can") && words.is(from + 1, "cu")
              || words.is(from, "thuc") && words.is(from + 1, "hien")
              || words.is(from, "(")
              || words.is(from, "theo");
      boolean official =
          words.is(from, "chu") && words.is(from + 1, "tich")
              || words.is(from, "uy") && capitals(from, to);
      boolean sentence = !out.isEmpty() && ISSUES.find(words, from, to) > from;
      if (text || official || sentence) break;
      if (!out.isEmpty()) out.append(' ');
      out.append(reading.readable(from, to));
      if (words.is(to - 1, ".") || words.is(to - 1, ";")) break;
    }
    return out.isEmpty() ? null : out.toString();
  }

  /**
   * "Ủy ban nhân dân (UBND) tỉnh": the bracket explains a short form and is no part of the name.
   */
  private static final Pattern SHORT_FORM = Pattern.compile(" ?\\(\\p{Lu}+\\)");

  /**
   * "Ủy ban nhân dân huyện ... ban hành Kế hoạch": where the header is lost, the text names the
   * issuer.
   */
  private @Nullable String issuerOfText() {
    for (var line : lines) {
      int verb = ISSUES.find(words, line[0], Math.min(words.size(), line[1] + 12));
      if (verb < 0) continue;
      for (int i = Math.max(0, verb - 12); i < verb; i++) {
        boolean starts =
            ISSUER.matchAt(words, i, verb) >= 0
                && words.isCapital(i)
                && (i == 0 || words.is(i - 1, ";") || words.is(i - 1, ",") || words.startsLine(i));
        if (starts) return reading.readable(i, verb);
      }
    }
    return null;
  }

  private int year(@Nullable String title, @Nullable LocalDate date) {
    if (title != null) {
      var in = Words.of(title);
      int at = YEAR.find(in, 0, in.size());
      if (at >= 0 && in.folded(at + 1).matches("20\\d\\d"))
        return Integer.parseInt(in.folded(at + 1));
    }
    for (int i = 0; i + 1 < words.size() && i < 400; i++) {
      boolean plan =
          YEAR.matchAt(words, i, words.size()) >= 0 && words.folded(i + 1).matches("20\\d\\d");
      boolean inTitle = plan && i > 1 && (words.is(i - 1, "chinh") || words.is(i - 1, "cchc"));
      if (inTitle) return Integer.parseInt(words.folded(i + 1));
    }
    return date == null ? 0 : date.getMonthValue() == 12 ? date.getYear() + 1 : date.getYear();
  }
}
