package vn.loa.reader.word;

import java.util.List;
import java.util.Map;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.Outcome.Unreadable;

/** What became of a Word file. */
public sealed interface WordReading {

  /**
   * Its text.
   *
   * @param text NFC; a line for a paragraph, cells of task tables parted by tabs
   * @param remarks what people should know about how it was won
   */
  record Text(String text, List<Remark> remarks) implements WordReading {
    public Text {
      remarks = List.copyOf(remarks);
    }
  }

  /** No text. */
  record Refused(Unreadable why) implements WordReading {
    static Refused because(Reason reason) {
      return new Refused(Unreadable.because(reason));
    }

    static Refused because(Reason reason, String name, Object value) {
      return new Refused(new Unreadable(reason, Map.of(name, value.toString())));
    }
  }
}
