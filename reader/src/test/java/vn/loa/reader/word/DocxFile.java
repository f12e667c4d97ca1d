package vn.loa.reader.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file being written, as plainly as the format allows. */
final class DocxFile {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder kinds = new StringBuilder();
  private final StringBuilder nums = new StringBuilder();
  private int lists;

  static byte[] of(String... paragraphs) {
    var file = new DocxFile();
    for (String paragraph : paragraphs) file.paragraph(paragraph);
    return file.bytes();
  }

  /** XML as it stands. */
  DocxFile raw(String xml) {
    body.append(xml);
    return this;
  }

  DocxFile paragraph(String text) {
    return raw("<w:p>" + runs(text) + "</w:p>");
  }

  DocxFile item(int list, int level, String text) {
    return raw("<w:p>" + place(list, level) + runs(text) + "</w:p>");
  }

  static String place(int list, int level) {
    return "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
        .formatted(level, list);
  }

  /** Emphasis of Markdown becomes runs of their own, a tab and a line's end what they are. */
  static String runs(String text) {
    var out = new StringBuilder();
    boolean isBold = false;
    for (String piece : text.split("\\*\\*", -1)) {
      if (!piece.isEmpty()) out.append(run(isBold ? "<w:rPr><w:b/></w:rPr>" : "", piece));
      isBold = !isBold;
    }
    return out.toString();
  }

  static String run(String properties, String text) {
    return "<w:r>"
        + properties
        + "<w:t xml:space=\"preserve\">"
        + escaped(text)
            .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
            .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
        + "</w:t></w:r>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("[\\x00-\\x08\\x0b-\\x1f]", "");
  }

  DocxFile table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    var xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid>");
    for (int c = 0; c < columns; c++) xml.append("<w:gridCol w:w=\"1500\"/>");
    xml.append("</w:tblGrid>");
    for (var row : rows) {
      xml.append("<w:tr>");
      for (int c = 0; c < row.size(); c++) {
        int wide = c == row.size() - 1 ? columns - c : 1;
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(1500 * wide);
        xml.append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"").append(wide).append("\"/></w:tcPr>");
        for (String line : row.get(c).split("\n", -1)) {
          xml.append("<w:p>").append(runs(line)).append("</w:p>");
        }
        xml.append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    return raw(xml.append("</w:tbl>").toString());
  }

  /** A kind of list from a number on; each level is a form and its text, parted by a blank. */
  int kind(int start, String... levels) {
    int id = ++lists;
    kinds.append("<w:abstractNum w:abstractNumId=\"").append(id).append("\">");
    kinds.append("<w:multiLevelType w:val=\"multilevel\"/>");
    for (int i = 0; i < levels.length; i++) {
      String[] level = levels[i].split(" ", 2);
      kinds.append(
          "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
              .formatted(i, start, level[0], level[1]));
    }
    kinds.append("</w:abstractNum>");
    return id;
  }

  /** A list of a kind, beginning with a number where that is not 0. */
  int list(int kind, int start) {
    int id = ++lists;
    nums.append("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>".formatted(id, kind));
    if (start > 0) {
      nums.append(
          "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
              .formatted(start));
    }
    nums.append("</w:num>");
    return id;
  }

  DocxFile part(String name, String xml) {
    parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  DocxFile bytes(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  DocxFile styles(String xml) {
    return part("word/styles.xml", "<w:styles xmlns:w=\"" + W + "\">" + xml + "</w:styles>");
  }

  byte[] bytes() {
    if (!parts.containsKey("word/document.xml")) {
      part(
          "word/document.xml",
          "<w:document xmlns:w=\""
              + W
              + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
              + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
              + body
              + "</w:body></w:document>");
    }
    if (lists > 0) {
      part(
          "word/numbering.xml",
          "<w:numbering xmlns:w=\"" + W + "\">" + kinds + nums + "</w:numbering>");
    }
    var types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    var roles = new StringBuilder(relations());
    for (String name : parts.keySet()) {
      if (!name.startsWith("word/") || !name.endsWith(".xml")) continue;
      String role = name.substring(5, name.length() - 4);
      String type = role.equals("document") ? "document.main" : role;
      types.append(
          "<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>".formatted(name, TYPE, type));
      roles.append(
          "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s.xml\"/>"
              .formatted(role, OFFICE, role, role));
    }
    var all = new LinkedHashMap<String, byte[]>();
    all.put("[Content_Types].xml", utf8(HEAD + types + "</Types>"));
    all.put(
        "_rels/.rels",
        utf8(
            HEAD
                + relations()
                + "<Relationship Id=\"r\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
    all.put("word/_rels/document.xml.rels", utf8(HEAD + roles + "</Relationships>"));
    all.putAll(parts);
    return packed(all);
  }

  private static String relations() {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] packed(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
    return out.toByteArray();
  }
}
