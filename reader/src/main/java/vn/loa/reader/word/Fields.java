package vn.loa.reader.word;

import java.util.ArrayDeque;

/** Fields, which hold an instruction and its result; only the result is seen. */
final class Fields {

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean showsResult;
  }

  private final ArrayDeque<Field> open = new ArrayDeque<>();
  private int unseen;

  void begin() {
    open.addLast(new Field());
    unseen++;
  }

  void instruction(String text) {
    if (!open.isEmpty() && open.getLast().instruction.length() < 100) {
      open.getLast().instruction.append(text);
    }
  }

  void separate() {
    if (open.isEmpty() || open.getLast().showsResult) return;
    // A table of contents says every heading a second time.
    var field = open.getLast();
    if (field.instruction.toString().strip().startsWith("TOC")) return;
    field.showsResult = true;
    unseen--;
  }

  void end() {
    if (open.isEmpty()) return;
    if (!open.removeLast().showsResult) unseen--;
  }

  /** Whether characters that come now are seen. */
  boolean isSeen() {
    return unseen == 0;
  }
}
