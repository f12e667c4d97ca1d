package vn.loa.bench.paper;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What a copier and a cheap scanner make of a page; the same seed does the same harm.
 *
 * @param scale of the dots that are left
 * @param degrees that the sheet lies askew
 * @param paper its grey
 * @param ink its grey
 * @param grain width of the noise
 */
public record Wear(double scale, double degrees, int paper, int ink, double grain) {

  /** 120 dots an inch, askew, grey paper, pale ink, grain. */
  public static final Wear BAD_COPY = new Wear(0.4, 0.8, 222, 95, 20);

  /** The page as it comes out. */
  public DrawnPage of(DrawnPage page, long seed) {
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    // Halved first, since one large step would forget dots.
    var half = askew(page.picture(), 0.5, 0);
    var picture = askew(half, scale * 2, degrees);
    var dots = picture.getRaster();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        double light = ink + dots.getSample(x, y, 0) / 255.0 * (paper - ink);
        dots.setSample(x, y, 0, (int) Math.clamp(light + dice.nextGaussian() * grain, 0, 255));
      }
    }
    return new DrawnPage(page.lines(), picture);
  }

  private static BufferedImage askew(BufferedImage page, double scale, double degrees) {
    int width = (int) Math.round(page.getWidth() * scale);
    int height = (int) Math.round(page.getHeight() * scale);
    var how = AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0);
    how.scale(scale, scale);
    var to = DrawnPage.blank(width, height);
    Graphics2D pen = to.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(page, how, null);
    pen.dispose();
    return to;
  }
}
