package vn.loa.reader.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.FileKind;
import vn.loa.reader.Wish;

/**
 * One file to read; its bytes follow.
 *
 * @param length of the file in bytes
 */
public record Request(FileKind kind, Wish wish, int length) {

  private static final int MAGIC = 0x4c6f6131;

  /** Sends the request and the file's bytes. */
  public void send(OutputStream to, byte[] bytes) throws IOException {
    var out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeByte(kind.ordinal());
    out.writeBoolean(wish.pictures());
    out.writeInt(wish.done().size());
    for (int page : wish.done()) out.writeInt(page);
    out.writeInt(length);
    out.write(bytes, 0, length);
    out.flush();
  }

  /** The next request, without the bytes that follow it; null at the end. */
  public static @Nullable Request next(DataInputStream in) throws IOException {
    int first = in.read();
    if (first < 0) return null;
    int magic = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
    if (magic != MAGIC) throw new IOException("no request");
    var kind = FileKind.values()[in.readUnsignedByte()];
    boolean pictures = in.readBoolean();
    var done = new HashSet<Integer>();
    for (int left = in.readInt(); left > 0; left--) done.add(in.readInt());
    return new Request(kind, new Wish(pictures, done), in.readInt());
  }
}
