package vn.loa.app.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import vn.loa.vietnamese.Box;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

/** A source text as packed bytes, from which the very same text comes back. */
final class StoredText {

  private static final int FORM = 1;

  private StoredText() {}

  static byte[] bytes(SourceText source) {
    var bytes = new ByteArrayOutputStream();
    try (var out =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes), 1 << 16))) {
      out.writeInt(FORM);
      letters(out, source.name());
      letters(out, source.text());
      letters(out, source.mediaType());
      letters(out, source.sha256());
      letters(out, source.method().name());
      out.writeInt(source.pages().size());
      for (var page : source.pages()) page(out, page);
      out.writeInt(source.layout().size());
      for (int word = 0; word < source.layout().size(); word++) word(out, source.layout(), word);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void page(DataOutputStream out, SourceText.Page page) throws IOException {
    out.writeInt(page.number());
    span(out, page.span());
    out.writeFloat(page.width());
    out.writeFloat(page.height());
  }

  private static void word(DataOutputStream out, Layout layout, int word) throws IOException {
    span(out, layout.span(word));
    var box = layout.box(word);
    out.writeInt(box.page());
    out.writeFloat(box.x());
    out.writeFloat(box.y());
    out.writeFloat(box.width());
    out.writeFloat(box.height());
    out.writeFloat(layout.certainty(word));
  }

  private static void span(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.length());
  }

  /** By units: half of a pair, which a broken file may hold, has no bytes in UTF-8. */
  private static void letters(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  /**
   * The text in bytes of {@link #bytes}.
   *
   * @throws IOException where they are others
   */
  static SourceText read(InputStream packed) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(packed), 1 << 16));
    int form = in.readInt();
    if (form != FORM) throw new IOException("a stored text of form " + form);
    return new SourceText(
        letters(in),
        letters(in),
        letters(in),
        letters(in),
        SourceText.Method.valueOf(letters(in)),
        pages(in),
        layout(in));
  }

  private static List<SourceText.Page> pages(DataInputStream in) throws IOException {
    int count = in.readInt();
    var pages = new ArrayList<SourceText.Page>(Math.min(count, 1024));
    for (int i = 0; i < count; i++) {
      pages.add(new SourceText.Page(in.readInt(), span(in), in.readFloat(), in.readFloat()));
    }
    return pages;
  }

  private static Layout layout(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count == 0) return Layout.NONE;
    var layout = new Layout.Builder();
    for (int i = 0; i < count; i++) layout.add(span(in), box(in), in.readFloat());
    return layout.build();
  }

  private static Box box(DataInputStream in) throws IOException {
    return new Box(in.readInt(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
  }

  private static Span span(DataInputStream in) throws IOException {
    int start = in.readInt();
    return new Span(start, start + in.readInt());
  }

  private static String letters(DataInputStream in) throws IOException {
    byte[] units = new byte[2 * in.readInt()];
    in.readFully(units);
    return ByteBuffer.wrap(units).asCharBuffer().toString();
  }
}
