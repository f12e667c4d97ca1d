package vn.loa.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever stands on a page is read, once, with its place, in time. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AnyPageTest {

  private static final String[] SYLLABLES = {
    "Sở", "Nội", "vụ", "1.", "-", "KẾ", "HOẠCH", ",", "(", "tuyên", "truyền", "Nơi", "nhận:", "H"
  };

  private static float place(Random random, float size) {
    return switch (random.nextInt(20)) {
      case 0 -> -random.nextFloat() * 50;
      case 1 -> size + random.nextFloat() * 50;
      default -> random.nextFloat() * size;
    };
  }

  /** Words in loose lines or anywhere, strokes in a grid or anywhere. */
  private static Sheet sheet(Random random, int number, int most) {
    var desk = new Desk(number);
    boolean lines = random.nextBoolean();
    int words = random.nextInt(most);
    for (int i = 0; i < words; i++) {
      String text = SYLLABLES[random.nextInt(SYLLABLES.length)] + "x" + i;
      float y = place(random, 850);
      if (lines) y = Math.round(y / 18) * 18 + random.nextFloat() * 3;
      float height =
          random.nextInt(30) == 0 ? random.nextFloat() * 200 : 10 + random.nextFloat() * 5;
      desk.box(text, place(random, 600), y, random.nextFloat() * 60, height);
    }
    int strokes = random.nextInt(40);
    for (int i = 0; i < strokes; i++) {
      float x = Math.round(place(random, 600) / 40) * 40;
      float y = Math.round(place(random, 850) / 30) * 30;
      if (random.nextBoolean()) desk.across(x, x + random.nextInt(15) * 40, y);
      else desk.down(x, y, y + random.nextInt(20) * 30);
    }
    if (random.nextInt(3) == 0)
      desk.grid(new float[] {50, 90, 300, 500}, new float[] {90, 300, 700});
    return desk.sheet();
  }

  @Test
  @DisplayName("any words and strokes on any pages: each word is in the text, and knows its place")
  void anything() {
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      var sheets = new ArrayList<Sheet>();
      for (int n = 1; n <= 1 + random.nextInt(4); n++) sheets.add(sheet(random, n, 120));
      var composed = Composition.of(sheets);
      assertThat(Composition.of(sheets).text()).as("seed %d", seed).isEqualTo(composed.text());
      assertThat(Normalizer.isNormalized(composed.text(), Normalizer.Form.NFC)).isTrue();
      check(seed, sheets, composed);
    }
  }

  private static void check(int seed, List<Sheet> sheets, ComposedText composed) {
    var layout = composed.layout();
    var found = new HashMap<String, Integer>();
    for (int i = 0; i < layout.size(); i++) {
      var span = layout.span(i);
      var box = layout.box(i);
      String text = composed.text().substring(span.start(), span.end());
      found.merge(box.page() + text + box.x() + "," + box.y(), 1, Integer::sum);
      assertThat(composed.pages().get(box.page() - 1).span().start())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(span.start());
      assertThat(composed.pages().get(box.page() - 1).span().end())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(span.end());
    }
    int all = 0;
    Map<String, Integer> missing = new HashMap<>();
    for (var sheet : sheets) {
      for (var word : sheet.words()) {
        String key = sheet.number() + word.text() + word.x() + "," + word.y();
        if (!found.containsKey(key)) missing.merge(key, 1, Integer::sum);
        else all++;
      }
      // Only a cell that reaches over several rows is said again.
      if (sheet.rulings().isEmpty())
        for (var word : sheet.words())
          assertThat(found.get(sheet.number() + word.text() + word.x() + "," + word.y()))
              .as("seed %d", seed)
              .isEqualTo(1);
    }
    // Names of columns that a page break repeats may be left out; these words are all different.
    assertThat(missing).as("seed %d", seed).isEmpty();
    assertThat(all).isEqualTo(sheets.stream().mapToInt(s -> s.words().size()).sum());
  }

  @Test
  @DisplayName("a hundred thousand words on one page, scattered, on one line, or on one spot")
  void many() {
    var random = new Random(7);
    var scattered = Desk.first();
    var line = Desk.first();
    var spot = Desk.first();
    var column = Desk.first();
    for (int i = 0; i < 100_000; i++) {
      scattered.box("x", random.nextFloat() * 600, random.nextFloat() * 850, 5, 12);
      line.box("x", i * 8, 100, 5, 12);
      spot.box("x", 100, 100, 5, 12);
      column.box("x", 100 + i % 2 * 200, i * 3, 5, 12);
    }
    for (var desk : List.of(scattered, line, spot, column))
      assertThat(desk.text().chars().filter(c -> c == 'x').count()).isEqualTo(100_000);
  }

  @Test
  @DisplayName("a page of fifty thousand strokes, and a grid of ten thousand cells of one word")
  void strokes() {
    var random = new Random(7);
    var desk = Desk.first().line("Một dòng chữ", 80, 100);
    for (int i = 0; i < 25_000; i++) {
      desk.across(random.nextFloat() * 600, 600, random.nextFloat() * 850);
      desk.down(random.nextFloat() * 600, 0, random.nextFloat() * 850);
    }
    assertThat(desk.text()).contains("Một", "chữ");
    var cells = Desk.first();
    float[] places = new float[101];
    for (int i = 0; i < places.length; i++) places[i] = i * 5;
    cells.grid(places, places);
    for (int i = 0; i < 10_000; i++) cells.box("x", i % 100 * 5 + 1, i / 100 * 5 + 1, 3, 3);
    assertThat(cells.text().chars().filter(c -> c == '\t').count()).isEqualTo(9_900);
  }

  @Test
  @DisplayName("a long cell beside a thousand rows is not said a thousand times")
  void repeated() {
    var desk = Desk.first();
    for (float x : List.of(50f, 100f, 300f, 550f)) desk.down(x, 0, 5000);
    desk.across(50, 550, 0).across(50, 550, 5000);
    for (int i = 1; i < 1000; i++) {
      desk.across(50, 300, i * 5);
      desk.box("r", 60, i * 5 + 1, 3, 3);
    }
    for (int i = 0; i < 20_000; i++) desk.box("x", 310 + i % 50 * 4, 1 + i / 50 * 5, 3, 3);
    assertThat(desk.text().length()).isLessThan(200_000);
  }

  @Test
  @DisplayName("places that are no numbers")
  void noNumbers() {
    var desk = Desk.first().box("a", Float.NaN, 100, 5, 12).box("b", 100, Float.NaN, 5, 12);
    desk.box("c", Float.POSITIVE_INFINITY, 100, 5, 12).box("d", 100, 100, Float.NaN, Float.NaN);
    desk.across(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, 100).down(Float.NaN, 0, 100);
    desk.grid(new float[] {0, 10, 20, Float.POSITIVE_INFINITY}, new float[] {0, 50, Float.NaN});
    assertThat(desk.text()).contains("a", "b", "c", "d");
  }
}
