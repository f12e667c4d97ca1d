package vn.loa.reader.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.reader.PagePicture;
import vn.loa.reader.layout.Ruling;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.layout.Sheet;

/** Reads frames and believes none of them. */
public final class FrameReader {

  /** A longer frame is refused; a page with its picture is far below. */
  private static final int LONGEST = 64 << 20;

  private static final int MOST_WORDS = 100_000;
  private static final int MOST_RULINGS = 100_000;
  private static final float LARGEST = 100_000;

  private final DataInputStream in;

  public FrameReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * The next frame.
   *
   * @throws IOException at the end, and where the frame is none
   */
  public Frame next() throws IOException {
    int length = in.readInt();
    if (length < 1 || length > LONGEST) throw new IOException("a frame of " + length);
    byte[] body = new byte[length];
    in.readFully(body);
    return decoded(body);
  }

  /** A frame from its bytes. */
  public static Frame decoded(byte[] body) throws IOException {
    var from = new DataInputStream(new ByteArrayInputStream(body));
    return switch (from.readUnsignedByte()) {
      case Tags.HELLO -> new Frame.Hello();
      case Tags.DONE -> new Frame.Done();
      case Tags.PAGES -> new Frame.Pages(bounded(from.readInt(), MOST_WORDS));
      case Tags.READ -> new Frame.Read(sheet(from));
      case Tags.SHOWN -> new Frame.Shown(picture(from));
      case Tags.TEXT -> new Frame.Text(string(from));
      case Tags.TOLD -> new Frame.Told(new Remark(one(Remark.Kind.values(), from), values(from)));
      case Tags.FAILED ->
          new Frame.Failed(new Unreadable(one(Reason.values(), from), values(from)));
      default -> throw new IOException("an unknown frame");
    };
  }

  private static Sheet sheet(DataInputStream from) throws IOException {
    int number = bounded(from.readInt(), MOST_WORDS);
    float width = point(from);
    float height = point(from);
    boolean byEye = from.readBoolean();
    var words = new ArrayList<SeenWord>();
    for (int left = bounded(from.readInt(), MOST_WORDS); left > 0; left--) {
      String text = string(from);
      words.add(
          new SeenWord(text, point(from), point(from), point(from), point(from), from.readFloat()));
    }
    var rulings = new ArrayList<Ruling>();
    for (int left = bounded(from.readInt(), MOST_RULINGS); left > 0; left--) {
      rulings.add(new Ruling(point(from), point(from), point(from), point(from)));
    }
    return new Sheet(number, width, height, words, rulings, byEye);
  }

  private static PagePicture picture(DataInputStream from) throws IOException {
    int number = bounded(from.readInt(), MOST_WORDS);
    int width = bounded(from.readInt(), (int) LARGEST);
    int height = bounded(from.readInt(), (int) LARGEST);
    String mediaType = string(from);
    if (!mediaType.equals("image/jpeg") && !mediaType.equals("image/png"))
      throw new IOException("a picture of another kind");
    byte[] bytes = new byte[bounded(from.readInt(), from.available())];
    from.readFully(bytes);
    return new PagePicture(number, width, height, mediaType, bytes);
  }

  private static Map<String, String> values(DataInputStream from) throws IOException {
    var values = new HashMap<String, String>();
    for (int left = from.readUnsignedByte(); left > 0; left--) {
      values.put(string(from), string(from));
    }
    return values;
  }

  private static String string(DataInputStream from) throws IOException {
    byte[] bytes = new byte[bounded(from.readInt(), from.available())];
    from.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static <E> E one(E[] values, DataInputStream from) throws IOException {
    int at = from.readUnsignedByte();
    if (at >= values.length) throw new IOException("no such value");
    return values[at];
  }

  private static float point(DataInputStream from) throws IOException {
    float value = from.readFloat();
    if (!(Math.abs(value) <= LARGEST)) throw new IOException("a place off every page");
    return value;
  }

  private static int bounded(int value, int most) throws IOException {
    if (value < 0 || value > most) throw new IOException(value + " is out of bounds");
    return value;
  }
}
