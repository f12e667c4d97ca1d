package vn.loa.reader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.layout.Sheet;

class FolderShelfTest {

  private static final Sheet PAGE =
      new Sheet(3, 595, 842, List.of(new SeenWord("Sở", 1, 2, 3, 4, 0.5f)), List.of(), true);

  @TempDir Path folder;

  @Test
  @DisplayName("a recognised page is kept until its file is done, for its owner alone")
  void kept() throws IOException {
    var shelf = new FolderShelf(folder.resolve("pages"));
    assertThat(shelf.find("ab")).isEmpty();
    shelf.keep("ab", PAGE);
    assertThat(shelf.find("ab")).containsExactly(PAGE);
    assertThat(shelf.find("cd")).isEmpty();
    var rights = Files.getPosixFilePermissions(folder.resolve("pages/ab"));
    assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rwx------");
    shelf.clear("ab");
    assertThat(shelf.find("ab")).isEmpty();
  }

  @Test
  @DisplayName("a page that was half written is only recognised again")
  void half() throws IOException {
    var shelf = new FolderShelf(folder);
    shelf.keep("ab", PAGE);
    Files.write(folder.resolve("ab/3.page"), new byte[] {3, 0});
    assertThat(shelf.find("ab")).isEmpty();
  }

  @Test
  @DisplayName("libraries in a closed folder are copied to where nobody can read them")
  void readable() throws IOException {
    var closed = Files.createDirectory(folder.resolve("closed"));
    Files.writeString(Files.createDirectories(closed.resolve("classes/a")).resolve("A.class"), "x");
    Files.writeString(closed.resolve("b.jar"), "y");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    var to = Files.createDirectory(folder.resolve("to"));
    var paths =
        Readable.byNobody(
            List.of(closed.resolve("classes"), closed.resolve("b.jar"), folder.resolve("none")),
            to);
    assertThat(paths).hasSize(2).allMatch(p -> p.startsWith(to));
    assertThat(paths.getFirst().resolve("a/A.class")).hasContent("x");
    assertThat(paths.getLast()).hasContent("y");
  }
}
