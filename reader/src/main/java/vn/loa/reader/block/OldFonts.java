package vn.loa.reader.block;

import java.util.List;
import java.util.Locale;
import vn.loa.reader.block.Block.Run;

/** Letters of fonts older than Unicode, converted where the whole document shows that they are. */
final class OldFonts {

  private OldFonts() {}

  static OldFonts of(List<Block> blocks) {
    return new OldFonts();
  }

  /** The characters of runs as a reader sees them. */
  String text(List<Run> runs) {
    var out = new StringBuilder();
    for (var run : runs) {
      out.append(run.isCapital() ? run.text().toUpperCase(Locale.ROOT) : run.text());
    }
    return out.toString();
  }
}
