package vn.loa.bench.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Samples made as long as plans are. */
public final class Longer {

  private static final String BODY = "<w:body>";
  private static final String LAST = "<w:sectPr";

  private Longer() {}

  /** A PDF of so many pages: the sample's own, again and again. */
  public static byte[] pdf(byte[] sample, int pages) throws IOException {
    try (var all = new PDDocument();
        var one = Loader.loadPDF(sample)) {
      var merger = new PDFMergerUtility();
      while (all.getNumberOfPages() < pages) merger.appendDocument(all, one);
      while (all.getNumberOfPages() > pages) all.removePage(all.getNumberOfPages() - 1);
      var out = new ByteArrayOutputStream();
      all.save(out);
      return out.toByteArray();
    }
  }

  /** A DOCX whose body stands so often in it. */
  public static byte[] docx(byte[] sample, int times) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(sample));
        var to = new ZipOutputStream(bytes)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = from.readAllBytes();
        boolean body = entry.getName().equals("word/document.xml");
        to.write(body ? repeated(part, times) : part);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] repeated(byte[] part, int times) {
    String xml = new String(part, StandardCharsets.UTF_8);
    int start = xml.indexOf(BODY) + BODY.length();
    int end = xml.lastIndexOf(LAST);
    String body = xml.substring(start, end);
    return (xml.substring(0, start) + body.repeat(times) + xml.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }
}
