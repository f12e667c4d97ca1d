package vn.loa.reader.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.reader.scan.PageImages.Refused;

@Timeout(20)
class PictureFileTest {

  @TempDir Path folder;

  /** White, with a black square at the upper left. */
  private static BufferedImage marked(int width, int height, int type) {
    var picture = new BufferedImage(width, height, type);
    var pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, width / 4, height / 4);
    pen.dispose();
    return picture;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path written(BufferedImage picture, String format) throws IOException {
    Path file = folder.resolve("picture." + format);
    assertThat(ImageIO.write(picture, format, file.toFile())).isTrue();
    return file;
  }

  private static PageImage shown(Path file, int number) throws IOException, InterruptedException {
    var showing = Seeing.opened(PageImages.ofPicture(file)).page(number);
    assertThat(showing).isInstanceOf(Shown.class);
    return ((Shown) showing).image();
  }

  private static Trouble trouble(Path file) throws IOException {
    var opening = PageImages.ofPicture(file);
    assertThat(opening).isInstanceOf(Refused.class);
    return ((Refused) opening).trouble();
  }

  @Test
  @DisplayName("a picture of 3.6 thousand million dots is refused by its header")
  void flood() throws IOException {
    var head = new ByteArrayOutputStream();
    head.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    var chunk = ByteBuffer.allocate(17).put(new byte[] {'I', 'H', 'D', 'R'});
    chunk.putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0});
    var sum = new CRC32();
    sum.update(chunk.array());
    head.writeBytes(ByteBuffer.allocate(4).putInt(13).array());
    head.writeBytes(chunk.array());
    head.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    assertThat(trouble(file("flood.png", head.toByteArray())))
        .isEqualTo(Trouble.of(Trouble.Kind.TOO_MANY_PIXELS, "count", 3_600_000_000L));
  }

  @Test
  @DisplayName("grey, colour, sixteen bits, one bit and transparency come out alike")
  void kinds() throws IOException, InterruptedException {
    int[] types = {
      BufferedImage.TYPE_BYTE_GRAY,
      BufferedImage.TYPE_3BYTE_BGR,
      BufferedImage.TYPE_USHORT_GRAY,
      BufferedImage.TYPE_BYTE_BINARY,
      BufferedImage.TYPE_4BYTE_ABGR
    };
    for (int type : types) {
      for (String format : new String[] {"png", "tiff"}) {
        var image = shown(written(marked(80, 120, type), format), 1);
        assertThat(image.grey().at(5, 5)).as(type + format).isZero();
        assertThat(image.grey().at(60, 5)).as(type + format).isEqualTo(255);
      }
    }
    var clear = new BufferedImage(80, 120, BufferedImage.TYPE_4BYTE_ABGR);
    assertThat(shown(written(clear, "png"), 1).grey().at(5, 5)).isEqualTo(255);
  }

  @Test
  @DisplayName("a fax in one TIFF file has as many pages as pictures")
  void manyPages() throws IOException, InterruptedException {
    Path file = folder.resolve("fax.tiff");
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var to = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(to);
      writer.prepareWriteSequence(null);
      for (int i = 1; i <= 3; i++) {
        var page = marked(40 * i, 60, BufferedImage.TYPE_BYTE_BINARY);
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    assertThat(Seeing.opened(PageImages.ofPicture(file)).count()).isEqualTo(3);
    assertThat(shown(file, 3).grey().width()).isEqualTo(120);
  }

  @Test
  @DisplayName("a photograph is turned upright as the camera noted")
  void camera() throws IOException, InterruptedException {
    byte[] jpeg = Wear.jpegBytes(marked(80, 120, BufferedImage.TYPE_3BYTE_BGR), 0.9f);
    // EXIF with one entry: 274, the orientation, is 6: turn it a quarter clockwise.
    var notes = ByteBuffer.allocate(36);
    notes.putShort((short) 0xffe1).putShort((short) 34).put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
    notes.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
    notes
        .putShort((short) 274)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) 6)
        .putShort((short) 0);
    var all = new ByteArrayOutputStream();
    all.write(jpeg, 0, 2);
    all.writeBytes(notes.array());
    all.write(jpeg, 2, jpeg.length - 2);
    var image = shown(file("photo.jpg", all.toByteArray()), 1);
    assertThat(image.grey().width()).isEqualTo(120);
    assertThat(image.grey().height()).isEqualTo(80);
    assertThat(image.grey().at(115, 5)).isLessThan(20);
    assertThat(image.grey().at(5, 5)).isGreaterThan(235);
  }

  @Test
  @DisplayName("a large photograph is shrunk while it is unpacked")
  void large() throws IOException, InterruptedException {
    var image = shown(written(marked(6000, 9000, BufferedImage.TYPE_BYTE_BINARY), "png"), 1);
    assertThat(image.grey().width()).isEqualTo(3000);
    assertThat(image.grey().at(700, 1000)).isZero();
    assertThat(image.grey().at(800, 1000)).isEqualTo(255);
    assertThat(image.small().width()).isLessThan(1100);
  }

  @Test
  @DisplayName("a picture cut off or spoilt anywhere is a value, never an exception")
  void spoilt() throws IOException, InterruptedException {
    var random = new Random(3);
    for (String format : new String[] {"png", "jpeg", "tiff", "gif", "bmp"}) {
      byte[] good =
          Files.readAllBytes(written(marked(120, 160, BufferedImage.TYPE_3BYTE_BGR), format));
      for (int i = 0; i < 60; i++) {
        byte[] bad = i % 3 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (int k = 0; k < i % 5 && bad.length > 0; k++) {
          bad[random.nextInt(bad.length)] = (byte) random.nextInt();
        }
        if (PageImages.ofPicture(file("bad", bad)) instanceof PageImages.Opened opened) {
          assertThat(opened.pages().page(1)).isNotNull();
        }
      }
    }
    assertThat(trouble(file("none", new byte[] {1, 2, 3})).kind())
        .isEqualTo(Trouble.Kind.IMAGE_BROKEN);
  }
}
