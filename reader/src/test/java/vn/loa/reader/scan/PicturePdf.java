package vn.loa.reader.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF as scanners make it: a JPEG picture fills each page of A4. */
final class PicturePdf {

  /** One page's picture; a length of 0 leaves the page without one. */
  record Picture(byte[] jpeg, int width, int height) {}

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  static byte[] of(List<Picture> pictures) {
    var pdf = new PicturePdf();
    pdf.text("%PDF-1.4\n");
    var kids = new StringBuilder();
    for (int i = 0; i < pictures.size(); i++) kids.append(3 + i * 3).append(" 0 R ");
    pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.object("<< /Type /Pages /Count " + pictures.size() + " /Kids [" + kids + "] >>");
    for (int i = 0; i < pictures.size(); i++) pdf.page(3 + i * 3, pictures.get(i));
    return pdf.end();
  }

  private void page(int number, Picture picture) {
    object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
            + (number + 1)
            + " 0 R /Resources << /XObject << /I "
            + (number + 2)
            + " 0 R >> >> >>");
    String draw = picture.jpeg.length == 0 ? "q Q" : "q 595 0 0 842 0 0 cm /I Do Q";
    object("<< /Length " + draw.length() + " >>\nstream\n" + draw + "\nendstream");
    begin();
    text(
        "<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB"
                .formatted(picture.width, picture.height)
            + " /BitsPerComponent 8 /Filter /DCTDecode /Length "
            + picture.jpeg.length
            + " >>\nstream\n");
    out.writeBytes(picture.jpeg);
    text("\nendstream\nendobj\n");
  }

  private void object(String body) {
    begin();
    text(body + "\nendobj\n");
  }

  private void begin() {
    offsets.add(out.size());
    text(offsets.size() + " 0 obj\n");
  }

  private byte[] end() {
    int table = out.size();
    text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    for (int offset : offsets) text("%010d 00000 n \n".formatted(offset));
    text("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table);
    text("\n%%EOF\n");
    return out.toByteArray();
  }

  private void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
