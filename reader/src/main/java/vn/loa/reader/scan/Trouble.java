package vn.loa.reader.scan;

import java.util.Map;

/**
 * Why a file or a page of it cannot be seen.
 *
 * @param values what a sentence about it names, such as {@code count=3600000000}
 */
public record Trouble(Kind kind, Map<String, String> values) {

  public Trouble {
    values = Map.copyOf(values);
  }

  static Trouble of(Kind kind) {
    return new Trouble(kind, Map.of());
  }

  static Trouble of(Kind kind, String name, Object value) {
    return new Trouble(kind, Map.of(name, value.toString()));
  }

  /** What went wrong. */
  public enum Kind {
    /** Programs are not installed: {@code packages}. */
    OCR_MISSING,
    /** More dots than anybody needs: {@code count}. */
    TOO_MANY_PIXELS,
    /** More pages than a plan has: {@code most}. */
    TOO_MANY_PAGES,
    /** A kind of picture that we do not take: {@code format}. */
    IMAGE_KIND,
    /** The picture is cut off or spoilt. */
    IMAGE_BROKEN,
    /** The page or the whole file cannot be drawn. */
    PAGE_BROKEN,
    /** A page took longer than {@code seconds}. */
    TOO_SLOW,
    /** Tesseract stopped by itself. */
    OCR_FAILED
  }
}
