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
   * @param pictures of its pages, where they were wished for
   */
  record Read(SourceText text, List<Remark> remarks, List<PagePicture> pictures)
      implements Outcome {
    public Read {
      remarks = List.copyOf(remarks);
      pictures = List.copyOf(pictures);
    }

    Read(SourceText text, List<Remark> remarks) {
      this(text, remarks, List.of());
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
    /** A file of an office program that holds no plan: {@code format}. */
    OFFICE,
    /** {@code format}. */
    ARCHIVE,
    /** A picture of a kind that Loa does not open: {@code format}. */
    IMAGE,
    /** Some other file of a program. */
    BINARY,
    /** UTF-8 that was once opened as something else and saved again, with bytes lost on the way. */
    GARBLED,
    /** Locked by a password. */
    ENCRYPTED,
    /** Broken so that nothing can be read. */
    DAMAGED,
    /** A packed file whose content is larger than {@code most} MB. */
    UNPACKED_TOO_LARGE,
    /** A packed file of more than {@code most} files. */
    TOO_MANY_ENTRIES,
    /** More than {@code most} pages. */
    TOO_MANY_PAGES,
    /** A picture of {@code count} million pixels, more than {@code most}. */
    TOO_MANY_PIXELS,
    /** Letters in pictures need programs that are not installed: {@code packages}. */
    OCR_MISSING,
    /** The reading process broke off or came to no end, twice. */
    STOPPED
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
      /** A name that promises another kind: {@code ending}, {@code format}. */
      NAME_DIFFERS,
      /** Pages that could not be read: {@code pages}, and how many of {@code all} were. */
      PAGES_LOST,
      /** Pages whose letters were hard to recognise: {@code pages}. */
      PAGES_DIM,
      /** Pages that hold a picture and are white all the same: {@code pages}. */
      PAGES_WHITE,
      /** A document with macros; only its text was taken. */
      MACRO_LEFT_OUT,
      /** Changes that were still tracked: insertions are read, deletions are not. */
      CHANGES_ACCEPTED,
      /** Letters of a font older than Unicode, {@code font}, were put into Unicode. */
      LEGACY_CONVERTED,
      /** UTF-8 that was once opened as something else and saved again was taken back. */
      GARBLING_REPAIRED,
      /** The file is broken; what stands before the broken place was read. */
      REST_DAMAGED
    }
  }
}
