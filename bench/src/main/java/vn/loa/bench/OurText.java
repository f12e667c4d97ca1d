package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import vn.loa.compiler.PlanCompiler;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.reader.Wish;
import vn.loa.reader.desk.Progress;
import vn.loa.reader.desk.ReadingDesk;
import vn.loa.reader.layout.Composition;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.pdf.Opening;
import vn.loa.reader.pdf.PdfFile;
import vn.loa.reader.word.OldWordDocument;
import vn.loa.reader.word.WordDocument;
import vn.loa.reader.word.WordReading;
import vn.loa.vietnamese.SourceText;

/** Our ways from a file's bytes to its text, in this process and through the desk. */
final class OurText {

  private OurText() {}

  static SourceText pdf(byte[] file, Path scratch) throws IOException {
    if (!(PdfFile.open(file, scratch) instanceof Opening.Opened opened)) {
      throw new IOException("the PDF does not open");
    }
    var sheets = new ArrayList<Sheet>();
    try (var pdf = opened.file()) {
      for (int page = 1; page <= pdf.pageCount(); page++) sheets.add(pdf.page(page).sheet());
    }
    return SourceText.plain("bench", Composition.of(sheets).text());
  }

  static SourceText docx(byte[] file) throws IOException {
    return word(WordDocument.read(file));
  }

  static SourceText doc(byte[] file) throws IOException {
    return word(OldWordDocument.read(file));
  }

  private static SourceText word(WordReading reading) throws IOException {
    return switch (reading) {
      case WordReading.Text text -> SourceText.plain("bench", text.text());
      case WordReading.Refused refused -> throw new IOException("refused: " + refused.why());
    };
  }

  /** As the command reads it: by the jailed process, which stays warm. */
  static SourceText byDesk(ReadingDesk desk, byte[] file) throws IOException {
    return switch (desk.read(new Original("bench", file, ""), Wish.TEXT_ONLY, Progress.NONE)) {
      case Outcome.Read read -> read.text();
      case Outcome.Unreadable no -> throw new IOException("unreadable: " + no.reason());
    };
  }

  /** Compiles the text; a number that work left out would change. */
  static long compiled(SourceText text) {
    return text.text().length() + 1_000_000L * PlanCompiler.compile(text).obligations().size();
  }
}
