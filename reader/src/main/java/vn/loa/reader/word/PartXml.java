package vn.loa.reader.word;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a DOCX file as elements. There is no DTD in such a part; one that has it is
 * refused, so that no entity is ever looked for.
 */
final class PartXml {

  /** The part is no sound XML from here on. */
  static final class Broken extends Exception {
    Broken(String why) {
      super(why);
    }
  }

  /** Deeper elements are hung up at this depth, so that whoever walks the tree comes to an end. */
  private static final int DEEPEST = 240;

  private static final int MOST_ELEMENTS = 4_000_000;

  /** The vocabularies that matter, transitional and strict. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
          "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
          "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
          "http://purl.oclc.org/ooxml/officeDocument/math", "m:");

  private static final XMLInputFactory FACTORY = factory();

  private PartXml() {}

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Depth is dealt with here; the reader itself keeps no stack of calls.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("no entity is looked for");
        });
    return factory;
  }

  /**
   * Hands over the elements inside each element of a name, one after the other, so that a long
   * document is never in memory at once. The path down to it is not handed over.
   */
  static void each(byte[] part, String container, Consumer<Element> each) throws Broken {
    try {
      var reader = FACTORY.createXMLStreamReader(characters(part));
      try {
        new Walk(reader, container, each).run();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException malformed) {
      throw new Broken(String.valueOf(malformed.getMessage()));
    }
  }

  /** UTF-8 or UTF-16 (ISO/IEC 29500-2, 6.2.5); a broken byte costs one character. */
  private static Reader characters(byte[] part) {
    boolean isWide = part.length > 1 && (part[0] & part[1] & 0xfe) == 0xfe;
    int mark = part.length > 2 && (part[0] & 0xff) == 0xef && (part[1] & 0xff) == 0xbb ? 3 : 0;
    var bytes = new ByteArrayInputStream(part, mark, part.length - mark);
    return new InputStreamReader(bytes, isWide ? UTF_16 : UTF_8);
  }

  private static final class Walk {
    private final XMLStreamReader reader;
    private final String container;
    private final Consumer<Element> each;
    private final ArrayDeque<Element> open = new ArrayDeque<>();
    private int inside;
    private int depth;
    private int elements;

    Walk(XMLStreamReader reader, String container, Consumer<Element> each) {
      this.reader = reader;
      this.container = container;
      this.each = each;
    }

    void run() throws XMLStreamException, Broken {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start();
          case XMLStreamConstants.END_ELEMENT -> end();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (!open.isEmpty() && isText(open.getLast())) {
              open.getLast().text().append(reader.getText());
            }
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Broken("a document type");
          default -> {}
        }
      }
    }

    private static boolean isText(Element element) {
      return element.is("w:t") || element.is("m:t") || element.is("w:instrText");
    }

    private void start() throws Broken {
      String name = name();
      depth++;
      if (inside == 0) {
        if (name.equals(container)) inside = depth;
        return;
      }
      if (++elements > MOST_ELEMENTS) throw new Broken("too many elements");
      if (depth - inside > DEEPEST) return;
      var element = new Element(name, attributes());
      if (!open.isEmpty()) open.getLast().content().add(element);
      open.addLast(element);
    }

    private void end() {
      if (inside > 0 && depth == inside) {
        inside = 0;
      } else if (inside > 0 && depth - inside <= DEEPEST) {
        var done = open.removeLast();
        if (open.isEmpty()) {
          elements = 0;
          each.accept(done);
        }
      }
      depth--;
    }

    private String name() {
      String namespace = reader.getNamespaceURI();
      String prefix = namespace == null ? "" : PREFIXES.getOrDefault(namespace, "");
      return prefix.isEmpty() ? reader.getLocalName() : (prefix + reader.getLocalName()).intern();
    }

    private Map<String, String> attributes() {
      int count = reader.getAttributeCount();
      if (count == 0) return Map.of();
      var attributes = new HashMap<String, String>();
      for (int i = 0; i < count; i++) {
        String local = reader.getAttributeLocalName(i);
        if (!local.startsWith("rsid")) attributes.put(local, reader.getAttributeValue(i));
      }
      return attributes;
    }
  }
}
