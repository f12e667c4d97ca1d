package vn.loa.reader.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to hurt a reader, and sound files broken at random. */
final class Hostile {

  /** A file with a name for people. */
  @SuppressWarnings("ArrayRecordComponent")
  record Bad(String name, byte[] bytes) {}

  private static final String WORDS =
      "Kế hoạch: Sở Nội vụ đăng ít nhất 02 tin, bài mỗi tháng về cải cách hành chính";

  private final Random random;
  private final String canary;
  private final List<Bad> files = new ArrayList<>();

  private Hostile(long seed, String canary) {
    this.random = new Random(seed);
    this.canary = canary;
  }

  /**
   * So many files.
   *
   * @param canary an address on this machine that no reader may call
   */
  static List<Bad> files(long seed, int count, String canary) {
    var hostile = new Hostile(seed, canary);
    hostile.made();
    hostile.cut();
    while (hostile.files.size() < count) hostile.mutated();
    return hostile.files.subList(0, count);
  }

  private void add(String name, byte[] bytes) {
    files.add(new Bad(name, bytes));
  }

  private void made() {
    add("xxe.docx", docx(entity("<!ENTITY x SYSTEM \"file:///etc/passwd\">")));
    add("xxe-goi.docx", docx(entity("<!ENTITY x SYSTEM \"" + canary + "\">")));
    add("ti-tieng-cuoi.docx", docx(entity(laughs())));
    add(
        "duong-dan.docx",
        zip(Map.of("../../../tmp/loa-slip.txt", "x", "word/document.xml", body(WORDS))));
    add("khong-than.docx", zip(Map.of("word/other.xml", "<x/>")));
    add("bom.docx", bomb());
    add("nhieu-muc.docx", manyEntries());
    add("macro.docm", zip(Map.of("word/document.xml", body(WORDS), "word/vbaProject.bin", "x")));
    add("long-nhau.docx", docx(nested(3000)));
    add("lien-ket.docx", linked());
    add("bang-tinh.xlsx", zip(Map.of("xl/workbook.xml", "<workbook/>")));
    add("ma-hoa.docx", compound("EncryptedPackage"));
    add("cu.doc", compound("WordDocument"));
    add("rong.docx", new byte[0]);
    add("ten-sai.docx", png(40, 40));
    add("diem-anh.png", png(60_000, 60_000));
    add("khong-hang.png", png(0, 0));
    add("hai-mat.pdf", ("%PDF-1.4\n<html><script>alert(1)</script>" + WORDS).getBytes(UTF_8));
    add("gif-jar.pdf", "GIF89a%PDF-1.4 PK\3\4".getBytes(ISO_8859_1));
    add(
        "script.pdf",
        pdf("/OpenAction << /S /JavaScript /JS (app.launchURL\\('" + canary + "'\\)) >>"));
    add("goi-ra.pdf", pdf("/OpenAction << /S /URI /URI (" + canary + ") >>"));
    add("chay.pdf", pdf("/OpenAction << /S /Launch /F (/bin/sh) >>"));
    add(
        "xfa.pdf",
        pdf(
            "/AcroForm << /XFA (<!DOCTYPE x [<!ENTITY e SYSTEM \\'"
                + canary
                + "\\'>]><x>&e;</x>) /Fields [] >>"));
    add("vong.pdf", pdf("/Outlines 1 0 R /Next 1 0 R"));
    add("mat-khau.pdf", locked());
    add("dem-sai.pdf", countLie());
    add("jpeg.jpg", "\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0".getBytes(ISO_8859_1));
    add("tiff.tif", "II*\0\u00ff\u00ff\u00ff\u007f".getBytes(ISO_8859_1));
    add("vong.tif", "II*\0\b\0\0\0\0\0\b\0\0\0".getBytes(ISO_8859_1));
    add("sau.rtf", ("{\\rtf1 " + "{\\b ".repeat(50_000)).getBytes(UTF_8));
    add("dai.rtf", ("{\\rtf1 \\bin2147483647 " + WORDS).getBytes(UTF_8));
    add("sau.html", ("<div>".repeat(200_000) + WORDS).getBytes(UTF_8));
    add("khong.txt", "\0\0\0\0".getBytes(UTF_8));
  }

  private void cut() {
    for (var good : good()) {
      for (int at = 64; at < good.bytes().length; at += Math.max(64, good.bytes().length / 12)) {
        add("cut-" + at + "-" + good.name(), Arrays.copyOf(good.bytes(), at));
      }
    }
  }

  private void mutated() {
    var all = good();
    var good = all.get(random.nextInt(all.size()));
    byte[] bytes = good.bytes().clone();
    for (int k = random.nextInt(20); k >= 0; k--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    add("bit-" + files.size() + "-" + good.name(), bytes);
  }

  private List<Bad> good() {
    return List.of(
        new Bad("tot.docx", docx(body(WORDS))),
        new Bad("tot.pdf", pdf("")),
        new Bad("tot.png", png(60, 20)),
        new Bad(
            "tot.rtf",
            ("{\\rtf1\\ansi " + "Ke hoach dang tin. \\par ".repeat(20) + "}").getBytes(UTF_8)),
        new Bad("tot.doc", compound("WordDocument")));
  }

  static String body(String words) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  private static String entity(String declaration) {
    return "<!DOCTYPE d [" + declaration + "]>" + body("&x; " + WORDS);
  }

  private static String laughs() {
    var out = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      out.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    return out + "<!ENTITY x \"&a29;\">";
  }

  private static String nested(int deep) {
    String open = "<w:tbl><w:tr><w:tc>".repeat(deep);
    String close = "</w:tc></w:tr></w:tbl>".repeat(deep);
    return body("x").replace("<w:p>", open + "<w:p>").replace("</w:p>", "</w:p>" + close);
  }

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private static final String LINKS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

  static byte[] docx(String document) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", LINKS);
    parts.put("word/document.xml", document);
    return zip(parts);
  }

  private byte[] linked() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", LINKS);
    parts.put("word/document.xml", body(WORDS));
    parts.put(
        "word/_rels/document.xml.rels",
        LINKS.replace(
            "officeDocument\" Target=\"word/document.xml\"",
            "attachedTemplate\" TargetMode=\"External\" Target=\"" + canary + "\""));
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] bomb() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(TYPES.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(LINKS.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blank = new byte[1 << 20];
      Arrays.fill(blank, (byte) ' ');
      for (int i = 0; i < 1024; i++) zip.write(blank);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] manyEntries() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", LINKS);
    parts.put("word/document.xml", body(WORDS));
    for (int i = 0; i < 100_000; i++) parts.put("word/m" + i, "");
    return zip(parts);
  }

  /** The head of a container of old Office files, with one stream's name and nothing behind it. */
  private static byte[] compound(String stream) {
    byte[] bytes = new byte[1536];
    byte[] mark = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1);
    System.arraycopy(mark, 0, bytes, 0, mark.length);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return bytes;
  }

  private static byte[] png(int width, int height) {
    var out = new ByteArrayOutputStream();
    out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
    byte[] head = {0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0};
    for (int i = 0; i < 4; i++) {
      head[i] = (byte) (width >> (24 - 8 * i));
      head[4 + i] = (byte) (height >> (24 - 8 * i));
    }
    chunk(out, "IHDR", head);
    var deflater = new Deflater();
    deflater.setInput(new byte[Math.min(1 << 16, (width + 1) * Math.min(height, 1000))]);
    deflater.finish();
    byte[] packed = new byte[4096];
    int size = deflater.deflate(packed);
    chunk(out, "IDAT", Arrays.copyOf(packed, size));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    number(out, data.length);
    byte[] named = new byte[4 + data.length];
    System.arraycopy(name.getBytes(ISO_8859_1), 0, named, 0, 4);
    System.arraycopy(data, 0, named, 4, data.length);
    out.writeBytes(named);
    var sum = new CRC32();
    sum.update(named);
    number(out, (int) sum.getValue());
  }

  private static void number(ByteArrayOutputStream out, int value) {
    for (int shift = 24; shift >= 0; shift -= 8) out.write(value >> shift);
  }

  /** A PDF of one page; readers repair the missing table of places. */
  private static byte[] pdf(String inCatalog) {
    String text = "BT /F 12 Tf 72 700 Td (Ke hoach: So Noi vu dang tin, bai moi thang) Tj ET";
    return ("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R "
            + inCatalog
            + " >> endobj\n"
            + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
            + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj\n"
            + "4 0 obj << /Length "
            + text.length()
            + " >> stream\n"
            + text
            + "\nendstream endobj\n"
            + "trailer << /Root 1 0 R >>\n%%EOF\n")
        .getBytes(ISO_8859_1);
  }

  private static byte[] countLie() {
    return new String(pdf(""), ISO_8859_1)
        .replace("/Count 1", "/Count 2147483647")
        .getBytes(ISO_8859_1);
  }

  private static byte[] locked() {
    String encrypt =
        "trailer << /Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
            + "ab".repeat(32)
            + "> /U <"
            + "cd".repeat(32)
            + "> >> /ID [<00> <00>]";
    return new String(pdf(""), ISO_8859_1)
        .replace("trailer << /Root 1 0 R", encrypt)
        .getBytes(ISO_8859_1);
  }
}
