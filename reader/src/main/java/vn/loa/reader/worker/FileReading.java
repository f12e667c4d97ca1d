package vn.loa.reader.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.reader.PagePicture;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.wire.Frame;
import vn.loa.reader.wire.FrameWriter;
import vn.loa.reader.wire.Request;
import vn.loa.reader.word.OldWordDocument;
import vn.loa.reader.word.WordDocument;
import vn.loa.reader.word.WordReading;

/**
 * One file being read, and what is told of it.
 *
 * @param file its bytes
 * @param folder the only one that may be written to
 */
record FileReading(Request request, Path file, Path folder, FrameWriter out) {

  /** Reads the file; a fault of a library that a file brought about is a damaged file. */
  void run() throws InterruptedException {
    try {
      switch (request.kind()) {
        case PDF -> new PdfReading(this).run();
        case PNG, JPEG, TIFF -> new ScanReading(this).ofPicture();
        case DOCX -> word(WordDocument.read(Files.readAllBytes(file)));
        case DOC -> word(OldWordDocument.read(Files.readAllBytes(file)));
        case TEXT -> fail(Unreadable.because(Reason.BINARY));
      }
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      fail(Unreadable.because(Reason.DAMAGED));
    } finally {
      clear();
    }
  }

  private void word(WordReading word) {
    switch (word) {
      case WordReading.Refused refused -> fail(refused.why());
      case WordReading.Text text -> {
        text.remarks().forEach(remark -> tell(new Frame.Told(remark)));
        tell(new Frame.Text(text.text()));
      }
    }
  }

  boolean isWanted(int page) {
    return !request.wish().done().contains(page);
  }

  void pages(int count) {
    tell(new Frame.Pages(count));
  }

  void sheet(Sheet sheet) {
    tell(new Frame.Read(sheet));
  }

  void picture(PagePicture picture) {
    if (request.wish().pictures()) tell(new Frame.Shown(picture));
  }

  void remark(Remark.Kind kind, Map<String, String> values) {
    tell(new Frame.Told(new Remark(kind, values)));
  }

  void fail(Unreadable why) {
    tell(new Frame.Failed(why));
  }

  void tell(Frame frame) {
    try {
      out.tell(frame);
    } catch (IOException gone) {
      throw new UncheckedIOException("nobody listens", gone);
    }
  }

  /** What a library left in the folder does not wait for the next file. */
  private void clear() {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path path : left.filter(p -> !p.equals(file)).toList()) Files.deleteIfExists(path);
    } catch (IOException busy) {
      // The whole folder goes when the process ends.
    }
  }
}
