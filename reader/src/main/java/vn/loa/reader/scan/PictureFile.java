package vn.loa.reader.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Pictures in a file of pictures; only TIFF has more than one.
 *
 * @param pictures in order, by what their headers say
 */
record PictureFile(Path file, List<Header> pictures) implements PageImages {

  private static final Set<String> TAKEN = Set.of("png", "jpeg", "tif", "tiff", "bmp", "gif");

  /** A strip of so many dots is unpacked at a time. */
  private static final int STRIP = 16_000_000;

  /** The long side of A4 at 300 dots an inch, and a little; larger pictures are shrunk. */
  private static final int LONGEST_SIDE = 4400;

  /** Where a file's own word on its dots gives no page of a likely size, it is taken for A4. */
  private static final float A4_LENGTH = 11.69f;

  PictureFile {
    pictures = List.copyOf(pictures);
  }

  /** A picture before it is unpacked. */
  record Header(int width, int height, Turn turn) {
    /** Squares of so many dots become one. */
    int factor() {
      return Math.max(1, Math.round(Math.max(width, height) / (float) LONGEST_SIDE));
    }

    float dpi() {
      return Math.max(width, height) / A4_LENGTH;
    }

    long pixels() {
      return (long) width * height;
    }
  }

  static Opening open(Path file) throws IOException {
    try (var stream = stream(file)) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) return new Refused(Trouble.of(Trouble.Kind.IMAGE_BROKEN));
      var reader = readers.next();
      try {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!TAKEN.contains(format)) {
          return new Refused(Trouble.of(Trouble.Kind.IMAGE_KIND, "format", format));
        }
        reader.setInput(stream, false, false);
        return headers(file, reader, format);
      } finally {
        reader.dispose();
      }
    }
  }

  private static FileImageInputStream stream(Path file) throws IOException {
    return new FileImageInputStream(new File(file.toString()));
  }

  private static Opening headers(Path file, ImageReader reader, String format) {
    var headers = new ArrayList<Header>();
    for (int i = 0; ; i++) {
      if (i == MOST_PAGES) {
        return new Refused(Trouble.of(Trouble.Kind.TOO_MANY_PAGES, "most", MOST_PAGES));
      }
      var header = header(reader, format, i);
      if (header == null) break;
      if (header.pixels() > MOST_PIXELS) {
        return new Refused(Trouble.of(Trouble.Kind.TOO_MANY_PIXELS, "count", header.pixels()));
      }
      headers.add(header);
      // An animation's first picture is all that a plan can be.
      if (!format.startsWith("tif")) break;
    }
    return headers.isEmpty()
        ? new Refused(Trouble.of(Trouble.Kind.IMAGE_BROKEN))
        : withTurn(file, headers, format);
  }

  private static Opening withTurn(Path file, List<Header> headers, String format) {
    if (!format.equals("jpeg")) return new Opened(new PictureFile(file, headers));
    var only = headers.getFirst();
    var turned = new Header(only.width, only.height, Exif.turn(head(file)));
    return new Opened(new PictureFile(file, List.of(turned)));
  }

  private static byte[] head(Path file) {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(1 << 17);
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }

  private static @Nullable Header header(ImageReader reader, String format, int index) {
    try {
      int width = reader.getWidth(index);
      int height = reader.getHeight(index);
      if (width < 1 || height < 1) return null;
      var turn = Turn.NONE;
      if (format.startsWith("tif")) turn = Exif.turn(reader.getImageMetadata(index));
      return new Header(width, height, turn);
    } catch (IOException | RuntimeException noMore) {
      // The JDK's readers answer broken headers with unchecked exceptions of many kinds.
      return null;
    }
  }

  @Override
  public int count() {
    return pictures.size();
  }

  /** One picture is unpacked at a time: two large ones would not fit. */
  @Override
  public Showing page(int number) {
    synchronized (pictures) {
      try (var stream = stream(file)) {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) return new Hidden(Trouble.of(Trouble.Kind.IMAGE_BROKEN));
        var reader = readers.next();
        try {
          reader.setInput(stream, false, true);
          return exposed(reader, number);
        } finally {
          reader.dispose();
        }
      } catch (IOException | RuntimeException broken) {
        // The JDK's readers answer broken pictures with unchecked exceptions of many kinds.
        return new Hidden(Trouble.of(Trouble.Kind.IMAGE_BROKEN));
      }
    }
  }

  private Showing exposed(ImageReader reader, int number) throws IOException {
    var header = pictures.get(number - 1);
    int index = number - 1;
    if (isForPrint(reader, index)) {
      return new Hidden(Trouble.of(Trouble.Kind.IMAGE_KIND, "format", "JPEG CMYK"));
    }
    var exposure =
        new PageImage.Exposure(number, header.width, header.height, header.dpi(), header.factor());
    int rows = Math.max(1, Math.min(header.height, STRIP / header.width));
    for (int top = 0; top < header.height; top += rows) {
      var param = reader.getDefaultReadParam();
      int height = Math.min(rows, header.height - top);
      param.setSourceRegion(new Rectangle(0, top, header.width, height));
      var strip = reader.read(index, param);
      var dots = Dots.of(strip);
      for (int y = 0; y < strip.getHeight(); y++) exposure.row(dots.row(y));
    }
    return new Shown(header.turn.upright(exposure.done()), true);
  }

  /** Four inks instead of three lights: the JDK knows no way to show them. */
  private static boolean isForPrint(ImageReader reader, int index) throws IOException {
    if (!reader.getFormatName().equalsIgnoreCase("jpeg")) return false;
    return !reader.getImageTypes(index).hasNext();
  }

  /** Dots of an unpacked picture as red, green and blue. */
  private record Dots(BufferedImage picture, byte[] rgb, int[] line) {

    static Dots of(BufferedImage picture) {
      return new Dots(picture, new byte[picture.getWidth() * 3], new int[picture.getWidth()]);
    }

    byte[] row(int y) {
      int w = picture.getWidth();
      // The JDK lightens grey on the way to colours; its own numbers are wanted here.
      boolean plainGrey =
          picture.getType() == BufferedImage.TYPE_BYTE_GRAY
              || picture.getType() == BufferedImage.TYPE_USHORT_GRAY;
      if (plainGrey) picture.getRaster().getSamples(0, y, w, 1, 0, line);
      else picture.getRGB(0, y, w, 1, line, 0, w);
      int shift = picture.getType() == BufferedImage.TYPE_USHORT_GRAY ? 8 : 0;
      for (int x = 0, i = 0; x < w; x++, i += 3) {
        int dot = line[x];
        if (plainGrey) dot = 0xff000000 | (dot >> shift) * 0x10101;
        int alpha = dot >>> 24;
        rgb[i] = onWhite(dot >> 16, alpha);
        rgb[i + 1] = onWhite(dot >> 8, alpha);
        rgb[i + 2] = onWhite(dot, alpha);
      }
      return rgb;
    }

    private static byte onWhite(int light, int alpha) {
      int full = light & 0xff;
      return (byte) (alpha == 255 ? full : (full * alpha + 255 * (255 - alpha)) / 255);
    }
  }
}
