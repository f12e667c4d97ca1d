package vn.loa.reader.scan;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What copiers, scanners and stamps do to a page; the same seed does the same harm. */
final class Wear {

  private Wear() {}

  static BufferedImage resized(BufferedImage page, double scale) {
    return drawn(
        page,
        AffineTransform.getScaleInstance(scale, scale),
        (int) Math.round(page.getWidth() * scale),
        (int) Math.round(page.getHeight() * scale));
  }

  /** Clockwise; the corners fall off the sheet. */
  static BufferedImage turned(BufferedImage page, double degrees) {
    return drawn(
        page,
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0),
        page.getWidth(),
        page.getHeight());
  }

  static BufferedImage quarters(BufferedImage page, int quarters) {
    boolean lies = quarters % 2 != 0;
    int w = lies ? page.getHeight() : page.getWidth();
    int h = lies ? page.getWidth() : page.getHeight();
    var turn = new AffineTransform();
    turn.translate(w / 2.0, h / 2.0);
    turn.quadrantRotate(quarters);
    turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    return drawn(page, turn, w, h);
  }

  private static BufferedImage drawn(BufferedImage page, AffineTransform how, int w, int h) {
    // Halving in one bilinear step forgets dots; smaller pages are averaged first.
    var from = how.getScaleX() <= 0.5 && how.getShearX() == 0 ? blurred(page, 3) : page;
    var to = new BufferedImage(w, h, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = to.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, w, h);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(from, how, null);
    pen.dispose();
    return to;
  }

  /** The page at the upper left of a larger white sheet. */
  static BufferedImage framed(BufferedImage page, int width, int height) {
    return drawn(page, AffineTransform.getTranslateInstance(200, 200), width, height);
  }

  static BufferedImage blurred(BufferedImage page, int size) {
    float[] weights = new float[size * size];
    java.util.Arrays.fill(weights, 1f / weights.length);
    var op = new ConvolveOp(new Kernel(size, size, weights), ConvolveOp.EDGE_NO_OP, null);
    return op.filter(page, new BufferedImage(page.getWidth(), page.getHeight(), page.getType()));
  }

  /** Grey noise of a Gaussian's width, on paper of some grey with ink of another. */
  static BufferedImage noisy(BufferedImage page, double width, int paper, int ink, long seed) {
    var random = new Random(seed);
    var to = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int dot = page.getRGB(x, y);
        double noise = random.nextGaussian() * width;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          double light = ink + (dot >> shift & 0xff) / 255.0 * (paper - ink) + noise;
          rgb |= (int) Math.clamp(light, 0, 255) << shift;
        }
        to.setRGB(x, y, rgb);
      }
    }
    return to;
  }

  /** A round red stamp whose ring and letters lie over the writing, half seen through. */
  static BufferedImage stamped(BufferedImage page, double x, double y) {
    var to = drawn(page, new AffineTransform(), page.getWidth(), page.getHeight());
    Graphics2D pen = to.createGraphics();
    double dpi = page.getWidth() / 8.27;
    int size = (int) (1.35 * dpi);
    int left = (int) (page.getWidth() * x);
    int top = (int) (page.getHeight() * y);
    pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.75f));
    pen.setColor(new Color(200, 20, 30));
    pen.setStroke(new BasicStroke((float) dpi / 40));
    pen.drawOval(left, top, size, size);
    pen.drawOval(left + size / 5, top + size / 5, size * 3 / 5, size * 3 / 5);
    pen.setFont(TypedPage.font(Font.BOLD, 12).deriveFont((float) dpi / 6));
    String text = "ỦY BAN NHÂN DÂN * THÀNH PHỐ LAM KHÊ * ";
    var upright = pen.getTransform();
    for (int i = 0; i < text.length(); i++) {
      pen.setTransform(upright);
      pen.rotate(2 * Math.PI * i / text.length(), left + size / 2.0, top + size / 2.0);
      pen.drawString(text.substring(i, i + 1), left + size / 2, top + size / 6);
    }
    pen.dispose();
    return to;
  }

  static BufferedImage jpeg(BufferedImage page, float quality) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpegBytes(page, quality)));
  }

  static byte[] jpegBytes(BufferedImage page, float quality) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var to = new MemoryCacheImageOutputStream(bytes)) {
      var param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(to);
      writer.write(null, new IIOImage(page, null, null), param);
    }
    writer.dispose();
    return bytes.toByteArray();
  }
}
