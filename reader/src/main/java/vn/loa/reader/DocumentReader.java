package vn.loa.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText;

/** Wins text from plain text, Markdown and HTML. Pure; it opens nothing by itself. */
public final class DocumentReader {

  private static final int MOST_CHARACTERS = 20_000_000;

  private static final Pattern HTML =
      Pattern.compile(
          "\\s*(<\\?xml[^>]{0,200}>\\s*)?(<!--.{0,2000}?-->\\s*)*"
              + "<(!doctype\\s+html|html|head|body|div|table|p|h[1-6])\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private DocumentReader() {}

  public static Outcome read(Original original) {
    byte[] bytes = original.bytes();
    if (bytes.length == 0) return Unreadable.because(Reason.EMPTY);
    if (bytes.length > Original.MOST_BYTES) return tooLarge();
    switch (Format.of(bytes)) {
      case Format.Refused refused -> {
        return refused.why();
      }
      case Format.Known known when known.kind() != FileKind.TEXT -> {
        return Unreadable.because(Reason.BINARY);
      }
      case Format.Known text -> {}
    }
    var decoding = Decoding.of(bytes);
    if (decoding == null) return Unreadable.because(Reason.BINARY);
    if (decoding.text().isBlank()) return Unreadable.because(Reason.BLANK);
    if (decoding.text().length() > MOST_CHARACTERS) {
      return new Unreadable(Reason.TOO_LONG, Map.of("most", "" + MOST_CHARACTERS / 1_000_000));
    }
    return text(original, decoding);
  }

  /** What to say of a file that is too large to be taken in at all. */
  public static Unreadable tooLarge() {
    return new Unreadable(Reason.TOO_LARGE, Map.of("most", "" + (Original.MOST_BYTES >> 20)));
  }

  private static Outcome text(Original original, Decoding decoding) {
    String mediaType = mediaType(original.name(), decoding.text());
    boolean html = mediaType.equals("text/html");
    var letters = html ? OldLetters.ofHtml(decoding.text()) : OldLetters.of(decoding.text());
    if (letters.text().isBlank()) return Unreadable.because(Reason.BLANK);
    if (letters.isSpoilt()) return Unreadable.because(Reason.GARBLED);
    var source =
        new SourceText(
            original.name(),
            letters.text(),
            mediaType,
            original.sha256(),
            SourceText.Method.PLAIN,
            List.of(),
            Layout.NONE);
    return new Outcome.Read(source, letters.remarks(decoding.remark()));
  }

  private static String mediaType(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml"))
      return "text/html";
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) return "text/markdown";
    String head = text.substring(0, Math.min(text.length(), 4096));
    return HTML.matcher(head).matches() ? "text/html" : "text/plain";
  }
}
