package vn.loa.reader.worker;

import java.io.IOException;
import java.nio.file.Path;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.reader.wire.Frame;
import vn.loa.reader.wire.FrameWriter;
import vn.loa.reader.wire.Request;

/** One file being read. */
record FileReading(Request request, Path file, Path folder, FrameWriter out) {

  void run() throws IOException {
    out.tell(new Frame.Failed(Unreadable.because(Reason.BINARY)));
  }
}
