package vn.loa.reader.scan;

import java.io.IOException;
import java.nio.file.Path;

/** The pages of a file as pictures, one at a time. */
public sealed interface PageImages permits PdfImages, PictureFile {

  /** Pictures of more dots are refused before they are unpacked. */
  long MOST_PIXELS = 100_000_000;

  /** As SAFETY D07 allows. */
  int MOST_PAGES = 300;

  /** What opening a file gave. */
  sealed interface Opening {}

  /** Its pages can be asked for. */
  record Opened(PageImages pages) implements Opening {}

  /** It cannot be seen at all. */
  record Refused(Trouble trouble) implements Opening {}

  /** The pages of a PDF, drawn one by one. */
  static Opening ofPdf(Path file, Programs programs) throws InterruptedException {
    return PdfImages.open(file, programs);
  }

  /**
   * The pictures of a PNG, JPEG, TIFF, BMP or GIF file. A photograph is turned upright as the
   * camera noted; a page seen askew in depth stays so.
   *
   * @throws IOException where the file cannot be opened; what is wrong inside is a value
   */
  static Opening ofPicture(Path file) throws IOException {
    return PictureFile.open(file);
  }

  /** How many there are; they are numbered from 1. */
  int count();

  /** One of them. */
  Showing page(int number) throws InterruptedException;

  /** What asking for a page gave. */
  sealed interface Showing permits Shown, Hidden {}
}
