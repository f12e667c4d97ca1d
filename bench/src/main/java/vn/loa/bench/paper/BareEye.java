package vn.loa.bench.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.loa.bench.paper.Scanner.Scan;

/** The peer: Tesseract on the pictures as they are. */
public final class BareEye {

  private BareEye() {}

  /** The text that Tesseract alone sees on a scan. */
  public static String text(Scan scan, Path folder) throws IOException, InterruptedException {
    var text = new StringBuilder();
    var picture = Files.createDirectories(folder).resolve("page");
    for (byte[] page : scan.pages()) {
      Files.write(picture, page);
      var call =
          List.of("tesseract", picture.toString(), "stdout", "-l", "vie", "--dpi", "" + scan.dpi());
      var builder = new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().putAll(Map.of("OMP_THREAD_LIMIT", "1"));
      var process = builder.start();
      text.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      if (process.waitFor() != 0) throw new IOException("tesseract failed");
    }
    return text.toString();
  }
}
