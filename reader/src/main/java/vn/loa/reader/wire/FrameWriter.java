package vn.loa.reader.wire;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.loa.reader.PagePicture;
import vn.loa.reader.layout.Sheet;

/** Writes frames; several threads may tell at once. */
public final class FrameWriter {

  private final DataOutputStream to;

  public FrameWriter(OutputStream to) {
    this.to = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
  }

  public void tell(Frame frame) throws IOException {
    byte[] body = encoded(frame);
    synchronized (to) {
      to.writeInt(body.length);
      to.write(body);
      to.flush();
    }
  }

  /** A frame as bytes, the first of which tells its kind. */
  public static byte[] encoded(Frame frame) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    switch (frame) {
      case Frame.Hello hello -> out.writeByte(Tags.HELLO);
      case Frame.Done done -> out.writeByte(Tags.DONE);
      case Frame.Pages pages -> {
        out.writeByte(Tags.PAGES);
        out.writeInt(pages.count());
      }
      case Frame.Read read -> {
        out.writeByte(Tags.READ);
        sheet(out, read.sheet());
      }
      case Frame.Shown shown -> {
        out.writeByte(Tags.SHOWN);
        picture(out, shown.picture());
      }
      case Frame.Text text -> {
        out.writeByte(Tags.TEXT);
        string(out, text.text());
      }
      case Frame.Told told -> {
        out.writeByte(Tags.TOLD);
        out.writeByte(told.remark().kind().ordinal());
        values(out, told.remark().values());
      }
      case Frame.Failed failed -> {
        out.writeByte(Tags.FAILED);
        out.writeByte(failed.why().reason().ordinal());
        values(out, failed.why().values());
      }
    }
    return bytes.toByteArray();
  }

  private static void sheet(DataOutputStream out, Sheet sheet) throws IOException {
    out.writeInt(sheet.number());
    out.writeFloat(sheet.width());
    out.writeFloat(sheet.height());
    out.writeBoolean(sheet.byEye());
    out.writeInt(sheet.words().size());
    for (var word : sheet.words()) {
      string(out, word.text());
      out.writeFloat(word.x());
      out.writeFloat(word.y());
      out.writeFloat(word.width());
      out.writeFloat(word.height());
      out.writeFloat(word.certainty());
    }
    out.writeInt(sheet.rulings().size());
    for (var ruling : sheet.rulings()) {
      out.writeFloat(ruling.x1());
      out.writeFloat(ruling.y1());
      out.writeFloat(ruling.x2());
      out.writeFloat(ruling.y2());
    }
  }

  private static void picture(DataOutputStream out, PagePicture picture) throws IOException {
    out.writeInt(picture.number());
    out.writeInt(picture.width());
    out.writeInt(picture.height());
    string(out, picture.mediaType());
    out.writeInt(picture.bytes().length);
    out.write(picture.bytes());
  }

  private static void values(DataOutputStream out, Map<String, String> values) throws IOException {
    out.writeByte(values.size());
    for (var value : values.entrySet()) {
      string(out, value.getKey());
      string(out, value.getValue());
    }
  }

  private static void string(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
