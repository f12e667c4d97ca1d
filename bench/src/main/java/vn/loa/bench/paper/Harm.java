package vn.loa.bench.paper;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What copiers, scanners and seals do to a page. */
final class Harm {

  private static final int PAPER = 235;
  private static final int INK = 45;

  private Harm() {}

  static BufferedImage coloured(BufferedImage page) {
    return drawn(page, new AffineTransform());
  }

  /** Clockwise; the corners fall off the sheet. */
  static BufferedImage turned(BufferedImage page, double degrees) {
    return drawn(
        page,
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0));
  }

  private static BufferedImage drawn(BufferedImage page, AffineTransform how) {
    var to = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = to.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, to.getWidth(), to.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(page, how, null);
    pen.dispose();
    return to;
  }

  /** Each dot takes something of its eight neighbours. */
  static BufferedImage blurred(BufferedImage page) {
    float corner = 1 / 36f;
    float side = 1 / 12f;
    float[] weights = {corner, side, corner, side, 5 / 9f, side, corner, side, corner};
    var op = new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null);
    return op.filter(page, new BufferedImage(page.getWidth(), page.getHeight(), page.getType()));
  }

  /** Grain of a Gaussian's width on greyish paper with greyish ink. */
  static BufferedImage noisy(BufferedImage page, double width, long seed) {
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var to = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int dot = page.getRGB(x, y);
        double noise = dice.nextGaussian() * width;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          double light = INK + (dot >> shift & 0xff) / 255.0 * (PAPER - INK) + noise;
          rgb |= (int) Math.clamp(light, 0, 255) << shift;
        }
        to.setRGB(x, y, rgb);
      }
    }
    return to;
  }

  /** How far down the writing of a page reaches, as a share of its height. */
  static double foot(BufferedImage page) {
    for (int y = page.getHeight() - 1; y > 0; y--) {
      for (int x = 0; x < page.getWidth(); x++) {
        if ((page.getRGB(x, y) & 0xff) < 128) return y / (double) page.getHeight();
      }
    }
    return 1;
  }

  /** A round red seal whose rings and letters lie over the writing, half seen through. */
  static BufferedImage stamped(BufferedImage page, double x, double y) {
    var to = coloured(page);
    Graphics2D pen = to.createGraphics();
    double dpi = page.getWidth() / 8.27;
    int size = (int) (1.35 * dpi);
    int left = (int) (page.getWidth() * x);
    int top = (int) Math.max(0, page.getHeight() * y);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.75f));
    pen.setColor(new Color(200, 20, 30));
    pen.setStroke(new BasicStroke((float) dpi / 40));
    pen.drawOval(left, top, size, size);
    pen.drawOval(left + size / 5, top + size / 5, size * 3 / 5, size * 3 / 5);
    pen.setFont(new Font(Font.SERIF, Font.BOLD, 1).deriveFont((float) dpi / 6));
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

  static byte[] jpeg(BufferedImage page, float quality) throws IOException {
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
