package vn.loa.reader.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.reader.layout.Ruling;
import vn.loa.reader.layout.SeenWord;

class StraighteningTest {

  @Test
  @DisplayName("a page put in askew by up to five degrees is measured to a tenth of a degree")
  void slant() throws IOException {
    var page = Wear.resized(TypedPage.letter().image(), 0.25);
    for (double degrees : new double[] {-4.8, -2.3, -0.5, 0, 0.4, 1, 3.7}) {
      var slant = Slant.of(Seeing.plainGrey(Wear.turned(page, degrees)));
      assertThat(Math.toDegrees(slant.radians())).isCloseTo(degrees, within(0.15));
    }
  }

  @Test
  @DisplayName("an empty page is neither turned nor leant")
  void empty() {
    var page = Grey.white(600, 800);
    var small = new Colours(Grey.white(6, 8), Grey.white(6, 8), Grey.white(6, 8));
    var straight = Straightening.of(new PageImage(1, page, small, 150));
    assertThat(straight.writing().width()).isEqualTo(600);
    assertThat(straight.rulings()).isEmpty();
  }

  @Test
  @DisplayName("four quarter turns bring a picture back, two mirrors too")
  void turns() {
    var random = new Random(5);
    byte[] dots = new byte[35];
    random.nextBytes(dots);
    var picture = new Grey(5, 7, dots);
    assertThat(picture.turned(1).turned(3).dots()).isEqualTo(dots);
    assertThat(picture.turned(2).turned(2).dots()).isEqualTo(dots);
    assertThat(picture.mirrored().mirrored().dots()).isEqualTo(dots);
    assertThat(picture.turned(1).at(6, 0)).isEqualTo(picture.at(0, 0));
    assertThat(picture.leant(0).dots()).hasSize(35);
  }

  @Test
  @DisplayName("red ink fades and black letters under it stay")
  void stamp() {
    var exposure = new PageImage.Exposure(1, 3, 1, 300, 1);
    exposure.row(new byte[] {(byte) 214, 84, 86, 30, 10, 12, (byte) 250, (byte) 250, (byte) 250});
    var grey = exposure.done().grey();
    assertThat(grey.at(0, 0)).isGreaterThan(230);
    assertThat(grey.at(1, 0)).isLessThan(40);
    assertThat(grey.at(2, 0)).isEqualTo(250);
  }

  @Test
  @DisplayName("a shadow is taken for paper, the letters in it for ink")
  void shadow() {
    var page = Grey.white(400, 400);
    for (int i = 0; i < page.dots().length; i++) page.dots()[i] = (byte) (110 + i % 400 / 4);
    for (int x = 20; x < 380; x += 30) page.dots()[200 * 400 + x] = 20;
    var white = Paper.whitened(page, 150);
    assertThat(white.at(30, 100)).isGreaterThan(230);
    assertThat(white.at(370, 100)).isGreaterThan(230);
    assertThat(white.at(50, 200)).isLessThan(60);
  }

  @Test
  @DisplayName("a line is found and taken away; a letter that crosses it stays whole")
  void rules() {
    var page = Grey.white(600, 300);
    for (int y = 100; y < 103; y++) for (int x = 50; x < 550; x++) page.dots()[y * 600 + x] = 0;
    for (int y = 80; y < 130; y++) for (int x = 200; x < 205; x++) page.dots()[y * 600 + x] = 0;
    var rules = Rules.of(page, 150);
    assertThat(rules.rulings()).containsExactly(new Ruling(50, 101.5f, 550, 101.5f));
    assertThat(rules.without().at(300, 101)).isEqualTo(255);
    for (int y = 80; y < 130; y++) assertThat(rules.without().at(202, y)).isZero();
  }

  @Test
  @DisplayName("the cells of a table are found, a merged one as one")
  void cells() {
    var lines = new ArrayList<Ruling>();
    for (int y = 100; y <= 400; y += 100) lines.add(new Ruling(50, y, 450, y));
    lines.add(new Ruling(50, 100, 50, 400));
    lines.add(new Ruling(450, 100, 450, 400));
    // The first row has no line in the middle.
    lines.add(new Ruling(250, 200, 250, 400));
    var tables = Cells.of(lines, 150);
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst())
        .containsExactly(
            new Patch(50, 100, 450, 200),
            new Patch(50, 200, 250, 300),
            new Patch(50, 300, 250, 400),
            new Patch(250, 200, 450, 300),
            new Patch(250, 300, 450, 400));
    assertThat(Cells.of(lines.subList(0, 4), 150)).isEmpty();
  }

  @Test
  @DisplayName("any heap of lines gives cells or none, and no exception")
  void anyLines() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var lines = new ArrayList<Ruling>();
      int count = random.nextInt(40);
      for (int i = 0; i < count; i++) {
        float x = random.nextInt(60) * 10;
        float y = random.nextInt(80) * 10;
        int length = random.nextInt(400);
        lines.add(
            random.nextBoolean()
                ? new Ruling(x, y, x + length, y)
                : new Ruling(x, y, x, y + length));
      }
      for (var table : Cells.of(lines, 150)) {
        assertThat(table).noneMatch(Patch::isEmpty);
      }
    }
  }

  @Test
  @DisplayName("words seen in a cell that was cut out return to their place")
  void patchwork() {
    var page = Grey.white(400, 400);
    for (int i = 0; i < 20; i++) {
      page.dots()[150 * 400 + 60 + i] = 0;
      page.dots()[250 * 400 + 260 + i] = 0;
    }
    var work =
        Patchwork.of(
            page,
            List.of(
                new Patch(50, 100, 250, 200),
                new Patch(250, 100, 390, 200),
                new Patch(250, 200, 390, 300)));
    assertThat(work.places()).hasSize(2);
    var place = work.places().get(1);
    assertThat(work.picture().at(place.left() + 15, place.top() + 50)).isZero();
    var word = new SeenWord("hai", place.left() + 10, place.top() + 40, 20, 10, 1);
    assertThat(work.back(List.of(word))).containsExactly(new SeenWord("hai", 260, 240, 20, 10, 1));
  }
}
