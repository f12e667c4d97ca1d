package vn.loa.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.reader.FileKind;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.reader.PagePicture;
import vn.loa.reader.Wish;
import vn.loa.reader.layout.Ruling;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.layout.Sheet;

class FramesTest {

  private static final Sheet SHEET =
      new Sheet(
          7,
          595,
          842,
          List.of(new SeenWord("Sở", 85, 70, 14, 12, 0.9f)),
          List.of(new Ruling(80, 100, 500, 100)),
          true);

  private static final List<Frame> ALL =
      List.of(
          new Frame.Hello(),
          new Frame.Pages(12),
          new Frame.Read(SHEET),
          new Frame.Text("Kế hoạch"),
          new Frame.Told(new Remark(Remark.Kind.PAGES_LOST, Map.of("pages", "2"))),
          new Frame.Failed(new Unreadable(Reason.IMAGE, Map.of("format", "GIF"))),
          new Frame.Done());

  @Test
  @DisplayName("every frame arrives as it was told")
  void roundTrip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var writer = new FrameWriter(bytes);
    for (var frame : ALL) writer.tell(frame);
    var picture = new PagePicture(3, 900, 1200, "image/jpeg", new byte[] {1, 2, 3});
    writer.tell(new Frame.Shown(picture));
    var reader = new FrameReader(in(bytes.toByteArray()));
    for (var frame : ALL) assertThat(reader.next()).isEqualTo(frame);
    var shown = ((Frame.Shown) reader.next()).picture();
    assertThat(shown.number()).isEqualTo(3);
    assertThat(shown.bytes()).containsExactly(1, 2, 3);
  }

  @Test
  @DisplayName("a request arrives with the pages that need no more reading")
  void request() throws IOException {
    var request = new Request(FileKind.PDF, new Wish(true, Set.of(1, 4)), 3);
    var bytes = new ByteArrayOutputStream();
    request.send(bytes, new byte[] {5, 6, 7});
    var in = in(bytes.toByteArray());
    assertThat(Request.next(in)).isEqualTo(request);
    assertThat(in.readAllBytes()).containsExactly(5, 6, 7);
    assertThat(Request.next(in)).isNull();
  }

  @Test
  @DisplayName("a taken-over reader may say anything: it is a frame or a refusal, at once")
  void hostile() {
    var random = new Random(11);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            byte[] body = FrameWriter.encoded(ALL.get(random.nextInt(ALL.size())));
            for (int k = random.nextInt(4); k >= 0; k--) {
              body[random.nextInt(body.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> refusedOrRead(body)).doesNotThrowAnyException();
          }
        });
  }

  private static void refusedOrRead(byte[] body) {
    try {
      FrameReader.decoded(body);
    } catch (IOException refused) {
      assertThat(refused).isNotNull();
    }
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
