package vn.loa.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;

/** The peers: what a library gives for the asking, as a count of characters. */
final class BareText {

  private static final XMLInputFactory XML = XMLInputFactory.newFactory();

  private BareText() {}

  static long pdf(byte[] file) throws IOException {
    try (var document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  static long doc(byte[] file) throws IOException {
    try (var text = new WordExtractor(new ByteArrayInputStream(file))) {
      return text.getText().length();
    }
  }

  /** The characters of the body, without a thought about paragraphs, lists or cells. */
  static long docx(byte[] file) throws IOException {
    try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equals("word/document.xml")) {
          return characters(new ByteArrayInputStream(parts.readAllBytes()));
        }
      }
    }
    return 0;
  }

  private static long characters(ByteArrayInputStream xml) throws IOException {
    try {
      var reader = XML.createXMLStreamReader(xml);
      long sum = 0;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.CHARACTERS) sum += reader.getText().length();
      }
      return sum;
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }
}
