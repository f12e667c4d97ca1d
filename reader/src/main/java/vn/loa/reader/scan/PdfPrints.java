package vn.loa.reader.scan;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.PagePicture;
import vn.loa.reader.scan.Errand.Done;

/** Draws pages of a PDF for showing, where nothing on them needs to be recognised. */
public record PdfPrints(Path file, Programs programs) {

  private static final int DPI = 110;
  private static final int SECONDS = 10;

  /** A page for showing; null where it cannot be drawn. */
  public @Nullable PagePicture page(int number) throws InterruptedException {
    var command =
        List.of(
            programs.pdftoppm().toString(),
            "-f",
            "" + number,
            "-l",
            "" + number,
            "-cropbox",
            "-r",
            "" + DPI,
            file.toAbsolutePath().toString());
    var end = new Errand(command, programs, SECONDS).run(null, said -> Pnm.read(said, number, DPI));
    return end instanceof Done<PageImage> done ? Print.of(number, done.result().small()) : null;
  }
}
