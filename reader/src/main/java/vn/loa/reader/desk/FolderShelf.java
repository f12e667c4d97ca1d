package vn.loa.reader.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.wire.Frame;
import vn.loa.reader.wire.FrameReader;
import vn.loa.reader.wire.FrameWriter;

/** A folder with a folder for each unfinished file, readable by its owner alone. */
public record FolderShelf(Path folder) implements Shelf {

  @Override
  public List<Sheet> find(String sha256) {
    var sheets = new ArrayList<Sheet>();
    try (var pages = Files.newDirectoryStream(of(sha256), "*.page")) {
      for (Path page : pages) {
        if (FrameReader.decoded(Files.readAllBytes(page)) instanceof Frame.Read read)
          sheets.add(read.sheet());
      }
    } catch (IOException none) {
      return List.copyOf(sheets);
    }
    return List.copyOf(sheets);
  }

  @Override
  public void keep(String sha256, Sheet sheet) {
    try {
      var owner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      Files.createDirectories(of(sha256), owner);
      var part = of(sha256).resolve(sheet.number() + ".part");
      Files.write(part, FrameWriter.encoded(new Frame.Read(sheet)));
      Files.move(
          part,
          of(sha256).resolve(sheet.number() + ".page"),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UnsupportedOperationException full) {
      // The page is only recognised again.
    }
  }

  @Override
  public void clear(String sha256) {
    Folders.remove(of(sha256));
  }

  private Path of(String sha256) {
    return folder.resolve(sha256);
  }
}
