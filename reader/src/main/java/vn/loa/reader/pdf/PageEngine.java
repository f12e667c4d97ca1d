package vn.loa.reader.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.legacy.LegacyFont;

/** Walks through what a page draws. Colours and images are passed by without decoding them. */
final class PageEngine extends PDFGraphicsStreamEngine {

  /** A page that draws more is cut off: nobody wrote it. */
  private static final int MOST_OPERATORS = 400_000;

  private static final int MOST_GLYPHS = 200_000;

  /** Drawings within drawings; one that holds others ten times over never ends. */
  private static final int MOST_FORMS = 2_000;

  private static final Set<String> COLOURS =
      Set.of("CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k", "sh", "ri");

  private static final Glyph.Way PLAIN = new Glyph.Way(null, false);
  private static final Glyph.Way HIDDEN = new Glyph.Way(null, true);

  private final PageFrame frame;
  private final WordBuilder words = new WordBuilder();
  private final PathRulings paths;
  private final Map<PDFont, LegacyFont> legacy = new IdentityHashMap<>();
  private final Map<PDFont, Boolean> known = new IdentityHashMap<>();
  private double imageArea;
  private int missing;
  private int operators;
  private int forms;
  private int glyphs;

  PageEngine(PDPage page, PageFrame frame) {
    super(page);
    this.frame = frame;
    this.paths = new PathRulings(frame);
  }

  /** Walks through the page, as far as it can be read. */
  PageDrawing walk() throws IOException {
    processPage(getPage());
    float area = frame.width() * frame.height();
    float share = (float) Math.min(1, imageArea / area);
    return new PageDrawing(frame, words.words(), paths.rulings(), share, missing, paths.shapes());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    if (COLOURS.contains(name) || ++operators > MOST_OPERATORS) return;
    boolean image =
        name.equals("Do")
            && !operands.isEmpty()
            && operands.getFirst() instanceof COSName object
            && getResources() != null
            && getResources().isImageXObject(object);
    if (image) addImage();
    else if (!name.equals("Do") || ++forms <= MOST_FORMS) super.processOperator(operator, operands);
  }

  /** An image fills the unit square of its coordinates. */
  private void addImage() {
    var ctm = getGraphicsState().getCurrentTransformationMatrix();
    var from = ctm.transformPoint(0, 0);
    var to = ctm.transformPoint(1, 1);
    float left = clampX(frame.x(from.x, from.y));
    float right = clampX(frame.x(to.x, to.y));
    float top = clampY(frame.y(from.x, from.y));
    float bottom = clampY(frame.y(to.x, to.y));
    imageArea += (double) Math.abs(right - left) * Math.abs(bottom - top);
  }

  private float clampX(float x) {
    return Math.max(0, Math.min(frame.width(), x));
  }

  private float clampY(float y) {
    return Math.max(0, Math.min(frame.height(), y));
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++glyphs > MOST_GLYPHS) return;
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty()) {
      missing++;
      text = "\ufffd";
    }
    float step = displacement.getX();
    float x = at.getTranslateX();
    float y = at.getTranslateY();
    float toX = x + at.getScaleX() * step;
    float toY = y + at.getShearY() * step;
    float size = at.getScalingFactorY();
    float fromX = frame.x(x, y);
    float fromY = frame.y(x, y);
    float dx = frame.x(toX, toY) - fromX;
    float dy = frame.y(toX, toY) - fromY;
    words.glyph(new Glyph(text, fromX, fromY, dx, dy, size, way(font)));
  }

  @Override
  protected void showType3Glyph(Matrix at, PDType3Font font, int code, Vector displacement) {
    // Its letters are little drawings; showGlyph has their names.
  }

  private Glyph.Way way(PDFont font) {
    var mode = getGraphicsState().getTextState().getRenderingMode();
    boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    var old = legacy(font);
    if (old != null) return new Glyph.Way(old, hidden);
    return hidden ? HIDDEN : PLAIN;
  }

  private @Nullable LegacyFont legacy(PDFont font) {
    if (known.putIfAbsent(font, true) == null) {
      String name = font.getName();
      var family = name == null ? null : LegacyFont.ofName(name);
      if (family != null) legacy.put(font, family);
    }
    return legacy.get(font);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    paths.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void drawImage(PDImage image) {
    addImage();
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    paths.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    paths.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    paths.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return paths.current();
  }

  @Override
  public void closePath() {
    paths.close();
  }

  @Override
  public void endPath() {
    paths.drop();
  }

  @Override
  public void strokePath() {
    paths.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    paths.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paths.stroke();
  }

  @Override
  public void shadingFill(COSName shadingName) {}
}
