package vn.loa.reader.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.TIFFDirectory;

/** The note of a camera on how a picture was held (EXIF 2.3, tag 274; the same in TIFF). */
final class Exif {

  private static final int ORIENTATION = 274;

  private Exif() {}

  /** From the first bytes of a JPEG file; no turn where they do not say. */
  static Turn turn(byte[] head) {
    var bytes = ByteBuffer.wrap(head);
    int at = 2;
    while (at + 10 < head.length && (head[at] & 0xff) == 0xff) {
      int marker = head[at + 1] & 0xff;
      int length = bytes.getShort(at + 2) & 0xffff;
      boolean notes = marker == 0xe1 && bytes.getInt(at + 4) == 0x45786966;
      if (notes) return notes(bytes, at + 10, Math.min(head.length, at + 2 + length));
      if (marker == 0xda || length < 2) break;
      at += 2 + length;
    }
    return Turn.NONE;
  }

  private static Turn notes(ByteBuffer bytes, int start, int end) {
    if (end - start < 14) return Turn.NONE;
    var notes = bytes.slice(start, end - start);
    notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = notes.getInt(4);
    if (directory < 8 || directory > notes.capacity() - 2) return Turn.NONE;
    int entries = notes.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * 12;
      if (at > notes.capacity() - 12) break;
      if ((notes.getShort(at) & 0xffff) == ORIENTATION) return Turn.ofCode(notes.getShort(at + 8));
    }
    return Turn.NONE;
  }

  /** From what the JDK read of a picture in a TIFF file. */
  static Turn turn(IIOMetadata metadata) {
    try {
      var field = TIFFDirectory.createFromMetadata(metadata).getTIFFField(ORIENTATION);
      return field == null ? Turn.NONE : Turn.ofCode(field.getAsInt(0));
    } catch (IIOInvalidTreeException | IllegalArgumentException unknown) {
      return Turn.NONE;
    }
  }
}
