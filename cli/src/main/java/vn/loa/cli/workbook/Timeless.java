package vn.loa.cli.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook without the moment of its making: the same content gives the same bytes. */
final class Timeless {

  private static final Pattern MADE = Pattern.compile("<dcterms:created.*?</dcterms:created>");

  /** The earliest that a ZIP file can say. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Timeless() {}

  static void write(OutputStream to, Consumer<Workbook> content) throws IOException {
    // A file, since the sizes of its parts stand at its end only and a stream cannot look there.
    var made = Files.createTempFile("loa-", ".xlsx");
    try {
      try (var out = Files.newOutputStream(made);
          var book = new Workbook(out, "Loa", null)) {
        content.accept(book);
      }
      copy(made, to);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private static void copy(Path book, OutputStream to) throws IOException {
    var out = new ZipOutputStream(to);
    try (var zip = new ZipFile(book.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        byte[] bytes;
        try (var in = zip.getInputStream(entry)) {
          bytes = in.readAllBytes();
        }
        if (entry.getName().equals("docProps/core.xml")) {
          bytes = MADE.matcher(new String(bytes, UTF_8)).replaceAll("").getBytes(UTF_8);
        }
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NEVER);
        out.putNextEntry(copy);
        out.write(bytes);
      }
    }
    out.finish();
  }
}
