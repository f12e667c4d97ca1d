package vn.loa.reader.desk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.loa.reader.FileKind;
import vn.loa.reader.Format;
import vn.loa.reader.Wish;
import vn.loa.reader.wire.Frame;
import vn.loa.reader.wire.FrameReader;
import vn.loa.reader.wire.Request;

/**
 * {@code Rehearsal CACHE FILE...}: a reader reads files of ours, outside every jail, and leaves
 * behind what readers start quickly with (JEP 514). Ends with 1 where no cache came to be.
 */
public final class Rehearsal {

  private static final int SECONDS_TO_WRITE = 60;

  private final Process reader;

  private Rehearsal(Process reader) {
    this.reader = reader;
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    var cache = Path.of(arguments[0]).toAbsolutePath();
    var files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    var setting = Setting.ofProcess(null);
    var folder = Folders.make(setting);
    try {
      var command = new WorkerCommand(setting.java(), setting.classPath(), folder);
      var builder = new ProcessBuilder(command.recording(cache));
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().clear();
      builder.environment().putAll(WorkerCommand.ENVIRONMENT);
      new Rehearsal(builder.start()).run(files);
    } finally {
      Folders.remove(folder);
    }
    System.exit(Files.exists(cache) ? 0 : 1);
  }

  private void run(List<Path> files) throws IOException, InterruptedException {
    try (var out = reader.getOutputStream();
        var in = new DataInputStream(new BufferedInputStream(reader.getInputStream()))) {
      var frames = new FrameReader(in);
      for (var file : files) {
        byte[] bytes = Files.readAllBytes(file);
        if (Format.of(bytes) instanceof Format.Known known && known.kind() != FileKind.TEXT) {
          new Request(known.kind(), Wish.TEXT_ONLY, bytes.length).send(out, bytes);
          var frame = frames.next();
          while (!(frame instanceof Frame.Done)) frame = frames.next();
        }
      }
    }
    // The cache is written when the reader ends.
    reader.waitFor(SECONDS_TO_WRITE, TimeUnit.SECONDS);
    reader.destroyForcibly();
  }
}
