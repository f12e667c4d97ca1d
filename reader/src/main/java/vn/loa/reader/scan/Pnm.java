package vn.loa.reader.scan;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Raw pictures as they pass between programs: P5 in grey, P6 in colour. */
final class Pnm {

  private Pnm() {}

  /** What begins a picture. */
  private record Head(boolean colour, int width, int height) {}

  /**
   * Reads a page that pdftoppm draws.
   *
   * @throws IOException where the picture breaks off, is of another kind or too large
   */
  static PageImage read(InputStream from, int number, float dpi) throws IOException {
    var in = new DataInputStream(from);
    var head = head(in);
    if ((long) head.width * head.height > PageImages.MOST_PIXELS)
      throw new IOException("too large");
    var exposure = new PageImage.Exposure(number, head.width, head.height, dpi, 1);
    byte[] rgb = new byte[head.width * 3];
    byte[] row = head.colour ? rgb : new byte[head.width];
    for (int y = 0; y < head.height; y++) {
      in.readFully(row);
      if (!head.colour) {
        for (int x = 0, i = 0; x < row.length; x++) {
          rgb[i++] = row[x];
          rgb[i++] = row[x];
          rgb[i++] = row[x];
        }
      }
      exposure.row(rgb);
    }
    return exposure.done();
  }

  private static Head head(DataInputStream in) throws IOException {
    String kind = word(in);
    if (!kind.equals("P6") && !kind.equals("P5")) throw new IOException("no raw picture: " + kind);
    int width = number(in);
    int height = number(in);
    if (number(in) != 255) throw new IOException("not eight bits");
    return new Head(kind.equals("P6"), width, height);
  }

  private static int number(DataInputStream in) throws IOException {
    String word = word(in);
    if (!word.matches("[1-9][0-9]{0,6}")) throw new IOException("no number: " + word);
    return Integer.parseInt(word);
  }

  private static String word(DataInputStream in) throws IOException {
    var word = new StringBuilder();
    while (word.length() < 16) {
      int c = in.read();
      if (c < 0) throw new EOFException();
      if (c > ' ') word.append((char) c);
      else if (!word.isEmpty()) break;
    }
    return word.toString();
  }

  static void write(Grey picture, OutputStream to) throws IOException {
    String head = "P5\n" + picture.width() + " " + picture.height() + "\n255\n";
    to.write(head.getBytes(StandardCharsets.US_ASCII));
    to.write(picture.dots());
  }
}
