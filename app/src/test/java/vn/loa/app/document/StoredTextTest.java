package vn.loa.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.vietnamese.Box;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.SourceText.Method;
import vn.loa.vietnamese.Span;

class StoredTextTest {

  private static final int CASES = 300;

  @Test
  @DisplayName("A stored text comes back as it was: letters, pages, places and certainties")
  void sameAgain() throws IOException {
    for (int seed = 0; seed < CASES; seed++) {
      var text = any(new Random(seed));
      var back = StoredText.read(new ByteArrayInputStream(StoredText.bytes(text)));
      assertThat(back.text()).as("seed " + seed).isEqualTo(text.text());
      assertThat(back.name()).isEqualTo(text.name());
      assertThat(back.mediaType()).isEqualTo(text.mediaType());
      assertThat(back.sha256()).isEqualTo(text.sha256());
      assertThat(back.method()).isEqualTo(text.method());
      assertThat(back.pages()).isEqualTo(text.pages());
      assertThat(back.layout().size()).isEqualTo(text.layout().size());
      for (int word = 0; word < text.layout().size(); word++) {
        assertThat(back.layout().span(word)).isEqualTo(text.layout().span(word));
        assertThat(back.layout().box(word)).isEqualTo(text.layout().box(word));
        assertThat(back.layout().certainty(word)).isEqualTo(text.layout().certainty(word));
      }
    }
  }

  private static SourceText any(Random random) {
    var text = new StringBuilder();
    // Halves of pairs and control characters come out of broken files.
    int length = random.nextInt(2000);
    for (int i = 0; i < length; i++) text.append((char) random.nextInt(0x10000));
    var pages = new ArrayList<SourceText.Page>();
    var layout = new Layout.Builder();
    int at = 0;
    for (int page = 1; at < length && page < 20; page++) {
      int end = Math.min(length, at + random.nextInt(200));
      var size = random.nextBoolean() ? 595.304f : random.nextFloat();
      pages.add(new SourceText.Page(page, new Span(at, end), size, random.nextFloat()));
      for (int word = at; word < end; word += 1 + random.nextInt(9)) {
        var box = new Box(page, random.nextFloat(), -1.5f, random.nextFloat(), Float.MIN_VALUE);
        layout.add(new Span(word, Math.min(end, word + 1)), box, random.nextFloat());
      }
      at = end;
    }
    var method = Method.values()[random.nextInt(Method.values().length)];
    return new SourceText(
        "tệp " + length, text.toString(), "text/plain", "", method, pages, layout.build());
  }
}
