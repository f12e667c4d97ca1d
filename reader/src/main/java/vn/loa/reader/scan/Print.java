package vn.loa.reader.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.loa.reader.PagePicture;

/** Makes the small picture of a page that is shown beside its text. */
final class Print {

  /** A longer picture is made again, rougher. */
  private static final int MOST_BYTES = 150_000;

  private static final float[] QUALITIES = {0.7f, 0.5f, 0.35f, 0.2f};

  /** A dot is coloured where red, green and blue differ by so much. */
  private static final int COLOURED = 60;

  /** One coloured dot in so many makes a page worth showing in colour. */
  private static final int COLOUR_SHARE = 1500;

  private Print() {}

  static PagePicture of(int number, Colours small) {
    var picture = isColoured(small) ? coloured(small) : grey(small);
    byte[] bytes = new byte[0];
    for (float quality : QUALITIES) {
      bytes = jpeg(picture, quality);
      if (bytes.length <= MOST_BYTES) break;
    }
    return new PagePicture(number, small.width(), small.height(), "image/jpeg", bytes);
  }

  private static boolean isColoured(Colours small) {
    int coloured = 0;
    byte[] red = small.red().dots();
    byte[] green = small.green().dots();
    byte[] blue = small.blue().dots();
    for (int i = 0; i < red.length; i++) {
      int r = red[i] & 0xff;
      int g = green[i] & 0xff;
      int b = blue[i] & 0xff;
      if (Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) > COLOURED) coloured++;
    }
    return coloured > red.length / COLOUR_SHARE;
  }

  private static BufferedImage coloured(Colours small) {
    int w = small.width();
    var picture = new BufferedImage(w, small.height(), BufferedImage.TYPE_INT_RGB);
    int[] line = new int[w];
    for (int y = 0; y < small.height(); y++) {
      for (int x = 0; x < w; x++) {
        line[x] = small.red().at(x, y) << 16 | small.green().at(x, y) << 8 | small.blue().at(x, y);
      }
      picture.setRGB(0, y, w, 1, line, 0, w);
    }
    return picture;
  }

  private static BufferedImage grey(Colours small) {
    int w = small.width();
    var picture = new BufferedImage(w, small.height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] line = new byte[w];
    for (int y = 0; y < small.height(); y++) {
      for (int x = 0; x < w; x++) {
        int light = small.red().at(x, y) * 3 + small.green().at(x, y) * 6 + small.blue().at(x, y);
        line[x] = (byte) (light / 10);
      }
      picture.getRaster().setDataElements(0, y, w, 1, line);
    }
    return picture;
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream(MOST_BYTES);
    try (var to = new MemoryCacheImageOutputStream(bytes)) {
      var param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(to);
      writer.write(null, new IIOImage(picture, null, null), param);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory takes every byte", impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
