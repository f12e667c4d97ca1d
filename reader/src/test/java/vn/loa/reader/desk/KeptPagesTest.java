package vn.loa.reader.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.PagePicture;
import vn.loa.reader.Wish;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.layout.Sheet;

/** A scan of two pages whose first was recognised before the work was broken off. */
class KeptPagesTest {

  private static final Wish PICTURES = new Wish(true, Set.of());
  private static final Sheet FIRST =
      new Sheet(1, 595, 842, List.of(new SeenWord("giữ", 90, 90, 30, 12, 0.5f)), List.of(), true);

  @TempDir Path folder;
  private Original scan = new Original("", new byte[0], "");

  @BeforeEach
  void kept() throws IOException {
    assumeTrue(ReadingDesk.missingPackages().isEmpty(), "programs for scans are not installed");
    var file = Path.of(System.getProperty("loa.root", ".."), "samples");
    byte[] bytes = Files.readAllBytes(file.resolve("commune-damaged-scan-2025/document.pdf"));
    scan = new Original("quét.pdf", bytes, "ab");
    new FolderShelf(folder).keep("ab", FIRST);
  }

  @Test
  @DisplayName("a page whose picture was taken before is not read again, and still said to be dim")
  void notAgain() {
    var taken = new TreeSet<Integer>();
    var read = read(new Looking(Set.of(1), taken));
    assertThat(read.text().text()).startsWith("giữ");
    assertThat(taken).containsExactly(2);
    assertThat(read.pictures()).isEmpty();
    assertThat(read.remarks())
        .filteredOn(r -> r.kind() == Remark.Kind.PAGES_DIM)
        .singleElement()
        .satisfies(r -> assertThat(r.values().get("pages")).startsWith("1"));
  }

  @Test
  @DisplayName("a page whose picture is still wanted is read again")
  void again() {
    var taken = new TreeSet<Integer>();
    var read = read(new Looking(Set.of(), taken));
    assertThat(read.text().text()).doesNotStartWith("giữ");
    assertThat(taken).containsExactly(1, 2);
  }

  private Outcome.Read read(Progress progress) {
    try (var desk = new ReadingDesk(Setting.ofProcess(new FolderShelf(folder)))) {
      return (Outcome.Read) desk.read(scan, PICTURES, progress);
    }
  }

  /** Takes every picture away. */
  private record Looking(Set<Integer> pictured, Set<Integer> taken) implements Progress {

    @Override
    public void pages(int done, int all) {}

    @Override
    public boolean takes(PagePicture picture) {
      return taken.add(picture.number());
    }
  }
}
