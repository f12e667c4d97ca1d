package vn.loa.reader.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import vn.loa.reader.pdf.PdfFile;
import vn.loa.reader.wire.Frame;
import vn.loa.reader.wire.FrameWriter;
import vn.loa.reader.wire.Request;

/** The reading process. Its only argument is the folder that it may write to. */
public final class Worker {

  private static final int SHARE = 1 << 16;

  private final Path folder;
  private final FrameWriter out;
  private final SynchronousQueue<Request> waiting = new SynchronousQueue<>();

  private Worker(Path folder, FrameWriter out) {
    this.folder = folder;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var worker =
        new Worker(
            Path.of(arguments[0]), new FrameWriter(new FileOutputStream(FileDescriptor.out)));
    // Whatever a library prints must not stand between the frames.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    var reading = new Thread(worker::read, "reading");
    reading.setDaemon(true);
    // A reader that died in silence would be waited for.
    reading.setUncaughtExceptionHandler((dead, fault) -> Runtime.getRuntime().halt(1));
    reading.start();
    ready();
    worker.out.tell(new Frame.Hello());
    try (var in =
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), SHARE))) {
      worker.listen(in);
    }
    // The asker went away: nobody waits for what is still being read.
    Runtime.getRuntime().halt(0);
  }

  /** Whoever says hello can read: in too strict a jail a library is out of sight. */
  private static void ready() {
    PdfFile.getReady();
  }

  private void listen(DataInputStream in) throws IOException, InterruptedException {
    for (var next = Request.next(in); next != null; next = Request.next(in)) {
      keep(in, next.length());
      waiting.put(next);
    }
  }

  private Path file() {
    return folder.resolve("file");
  }

  private void keep(InputStream in, int length) throws IOException {
    byte[] share = new byte[SHARE];
    try (var to = Files.newOutputStream(file())) {
      for (int left = length; left > 0; ) {
        int got = in.read(share, 0, Math.min(left, SHARE));
        if (got < 0) throw new IOException("the file ends early");
        to.write(share, 0, got);
        left -= got;
      }
    }
  }

  private void read() {
    try {
      while (true) {
        var request = waiting.take();
        new FileReading(request, file(), folder, out).run();
        out.tell(new Frame.Done());
      }
    } catch (IOException | InterruptedException | UncheckedIOException gone) {
      Runtime.getRuntime().halt(1);
    }
  }
}
