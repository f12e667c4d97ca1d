package vn.loa.cli.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.call.Call;
import vn.loa.reader.desk.FolderShelf;
import vn.loa.reader.desk.ReadingDesk;
import vn.loa.reader.desk.Setting;
import vn.loa.reader.desk.Shelf;

/** The reading desk of a call: pages of a scan that was broken off wait in the user's cache. */
public final class DeskSetting {

  private DeskSetting() {}

  public static ReadingDesk desk(Call call) {
    return new ReadingDesk(Setting.ofProcess(shelf(call)));
  }

  private static @Nullable Shelf shelf(Call call) {
    String cache = call.terminal().find("XDG_CACHE_HOME");
    String home = call.terminal().find("HOME");
    try {
      if (cache != null && !cache.isEmpty()) return new FolderShelf(Path.of(cache, "loa", "pages"));
      if (home == null || home.isEmpty()) return null;
      return new FolderShelf(Path.of(home, ".cache", "loa", "pages"));
    } catch (InvalidPathException unheard) {
      return null;
    }
  }
}
