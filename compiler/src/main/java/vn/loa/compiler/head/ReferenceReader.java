package vn.loa.compiler.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.deadline.DateReader;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Finds every document that a plan cites by number or, a law, by title and date. */
public final class ReferenceReader {

  private static final Phrase NUMBERED = Phrase.of("số (:)?");
  private static final Phrase DATED = Phrase.of("(, (ký)? (ngày)?|ký (ngày)?|ngày)");
  private static final Phrase BASIS = Phrase.of("(căn cứ|thực hiện|theo đề nghị)");
  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_ISSUER = 12;

  private final Reading reading;
  private final Words words;
  private final int bodyFrom;

  private ReferenceReader(Reading reading, Outline outline) {
    this.reading = reading;
    this.words = reading.words();
    int from = Integer.MAX_VALUE;
    for (var block : outline.blocks())
      if (block.zone() == Block.Zone.BODY) from = Math.min(from, block.from());
    this.bodyFrom = from;
  }

  public static List<Reference> read(Reading reading, Outline outline) {
    return new ReferenceReader(reading, outline).all();
  }

  private List<Reference> all() {
    var out = new ArrayList<Reference>();
    int i = 0;
    while (i < words.size()) {
      var name = Types.NAMES.longestAt(words, i, words.size());
      var found = name == null ? law(i) : numbered(i, name.to(), name.meaning());
      if (found == null) {
        i++;
      } else {
        out.add(found);
        i = Math.max(i + 1, words.firstAt(found.span().end()));
      }
    }
    return out;
  }

  private @Nullable Reference numbered(int from, int afterName, String type) {
    int at = NUMBERED.matchAt(words, afterName, words.size());
    var symbol = SymbolReader.at(reading, at < 0 ? afterName : at, words.size());
    if (symbol == null || !words.isCapital(from) || at < 0 && type.equals("ĐA")) return null;
    return reference(from, type, symbol.text(), symbol.to());
  }

  /** "Luật Tiếp cận thông tin ngày 06/4/2016": cited by title. */
  private @Nullable Reference law(int from) {
    var name = Types.LAWS.longestAt(words, from, words.size());
    if (name == null || !words.isCapital(from) || !basis(from)) return null;
    int limit = Math.min(words.size(), from + LONGEST_TITLE);
    for (int i = name.to(); i < limit; i++) {
      if (words.is(i, ";") || words.is(i, ".")) return null;
      if (!words.is(i, "ngay") && !words.is(i, "so")) continue;
      var symbol = words.is(i, "so") ? SymbolReader.at(reading, i + 1, words.size()) : null;
      if (words.is(i, "so") && symbol == null) continue;
      var date = DateReader.at(words, i, words.size(), 0);
      if (date == null && symbol == null) continue;
      String title = reading.readable(from, i);
      var base =
          reference(
              from,
              name.meaning(),
              symbol == null ? null : symbol.text(),
              symbol == null ? i : symbol.to());
      return new Reference(
          base.type(),
          base.number(),
          base.writtenDate(),
          base.date(),
          "Quốc hội",
          title,
          base.basis(),
          base.span());
    }
    return null;
  }

  private Reference reference(int from, String type, @Nullable String number, int after) {
    int end = after;
    int dated = DATED.matchAt(words, after, words.size());
    var date = DateReader.at(words, dated < 0 ? after : dated, words.size(), 0);
    String written = null;
    LocalDate day = null;
    if (date != null && date.year() > 0) {
      day = date.date();
      int first = dated < 0 ? after : dated;
      written = reading.readable(words.is(first, "ngay") ? first + 1 : first, date.to());
      end = date.to();
    }
    int issuerFrom = words.is(end, "cua") ? end + 1 : end;
    int issuerTo = issuerFrom > end ? issuerEnd(issuerFrom) : issuerFrom;
    String issuer = issuerTo > issuerFrom ? reading.readable(issuerFrom, issuerTo) : null;
    int titleTo = titleEnd(issuerTo);
    String title = titleTo > issuerTo + 1 ? reading.readable(issuerTo, titleTo) : null;
    return new Reference(
        type,
        number,
        written,
        day,
        issuer,
        title,
        basis(from),
        words.span(from, Math.max(end, issuerTo)));
  }

  private int issuerEnd(int from) {
    int i = from;
    while (i < words.size() && i - from < LONGEST_ISSUER) {
      boolean stop =
          !words.isLetters(i)
              || words.is(i, "va")
                  && i + 1 < words.size()
                  && Types.NAMES.longestAt(words, i + 1, words.size()) != null
              || words.is(i, "ve")
              || words.is(i, "ban") && words.is(i + 1, "hanh")
              || words.is(i, "phe")
              || words.is(i, "quy")
              || words.is(i, "cong") && words.is(i + 1, "bo")
              || words.is(i, "sua")
              || words.is(i, "huong") && words.is(i + 1, "dan");
      if (stop) break;
      i++;
    }
    return i;
  }

  private int titleEnd(int from) {
    int i = from;
    int limit = Math.min(words.size(), from + LONGEST_TITLE);
    while (i < limit
        && !words.is(i, ";")
        && !words.is(i, ".")
        && !words.is(i, ")")
        && Types.NAMES.longestAt(words, i, limit) == null) i++;
    return words.is(i, ";") || words.is(i, ".") || words.is(i, ")") ? i : from;
  }

  private boolean basis(int at) {
    if (at >= bodyFrom) return false;
    for (int i = at; i >= 0 && i > at - LONGEST_TITLE; i--) {
      if (BASIS.matchAt(words, i, words.size()) >= 0) return true;
      if (i < at && (words.is(i, ".") || words.startsLine(i) && words.isCapital(i) && i < at - 20))
        return false;
    }
    return false;
  }
}
