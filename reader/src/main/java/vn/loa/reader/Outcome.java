package vn.loa.reader;

import java.util.List;
import java.util.Map;
import vn.loa.vietnamese.SourceText;

/** What became of a file. */
public sealed interface Outcome {

  /**
   * Its text.
   *
   * @param remarks what people should know about how it was won
   */
  record Read(SourceText text, List<Remark> remarks) implements Outcome {
    public Read {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * No text.
   *
   * @param values what the sentence about it names, such as {@code format=JPEG}
   */
  record Unreadable(Reason reason, Map<String, String> values) implements Outcome {
    public Unreadable {
      values = Map.copyOf(values);
    }

    public static Unreadable because(Reason reason) {
      return new Unreadable(reason, Map.of());
    }
  }

  /** Why a file gives no text. */
  enum Reason {
    /** No byte. */
    EMPTY,
    /** White space only. */
    BLANK,
    /** More bytes than {@link Original#MOST_BYTES}: {@code most} in MB. */
    TOO_LARGE,
    /** More characters than a plan can have: {@code most} in millions. */
    TOO_LONG,
    /** Not yet readable. */
    PDF,
    /** Not yet readable. */
    WORD,
    /** Not yet readable: {@code format}. */
    OFFICE,
    /** {@code format}. */
    ARCHIVE,
    /** Not yet readable: {@code format}. */
    IMAGE,
    /** Some other file of a program. */
    BINARY,
    /** Letters of a font older than Unicode: {@code font}. */
    LEGACY_FONT,
    /** UTF-8 that was once opened as something else and saved again. */
    GARBLED,
    /** It opens with a password only. */
    ENCRYPTED,
    /** A file of a known kind that is broken from its beginning. */
    DAMAGED,
    /** A packed file that unpacks to more than {@code most} MB. */
    UNPACKED_TOO_LARGE,
    /** A packed file of more than {@code most} files. */
    TOO_MANY_ENTRIES
  }

  /**
   * Something about the text that people should know.
   *
   * @param values what the sentence about it names, such as {@code encoding=windows-1258}
   */
  record Remark(Kind kind, Map<String, String> values) {
    public Remark {
      values = Map.copyOf(values);
    }

    /** What can be remarked. */
    public enum Kind {
      /** The bytes are no UTF-8 and say no encoding: {@code encoding} was assumed. */
      ENCODING_ASSUMED,
      /** Bytes that stand for no character: {@code count}. */
      CHARACTERS_LOST,
      /** A file with a program inside, which was left alone. */
      MACRO_LEFT_OUT,
      /** Tracked changes: what was added is read, what was struck out is not. */
      CHANGES_ACCEPTED,
      /** The file is broken; what stands before the broken place was read. */
      REST_DAMAGED
    }
  }
}
