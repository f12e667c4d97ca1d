package vn.loa.reader.block;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.block.Block.Paragraph;
import vn.loa.reader.block.Block.Run;
import vn.loa.reader.block.Block.Table;
import vn.loa.vietnamese.legacy.LegacyFont;

/**
 * Converts letters of fonts older than Unicode. A document may name such a font for text that is
 * Unicode all the same; all its text in the font decides.
 */
final class OldFonts {

  private static final int SAMPLE = 100_000;

  private final Set<LegacyFont> meant = EnumSet.noneOf(LegacyFont.class);

  private OldFonts() {}

  static OldFonts of(List<Block> blocks) {
    var samples = new EnumMap<LegacyFont, StringBuilder>(LegacyFont.class);
    gather(blocks, samples);
    var fonts = new OldFonts();
    samples.forEach(
        (font, text) -> {
          if (font.explains(text.toString())) fonts.meant.add(font);
        });
    return fonts;
  }

  private static void gather(List<Block> blocks, Map<LegacyFont, StringBuilder> samples) {
    for (var block : blocks) {
      switch (block) {
        case Paragraph paragraph -> gather(paragraph, samples);
        case Table table -> {
          for (var row : table.rows()) {
            for (var cell : row.cells()) gather(cell.blocks(), samples);
          }
        }
      }
    }
  }

  private static void gather(Paragraph paragraph, Map<LegacyFont, StringBuilder> samples) {
    for (var run : paragraph.runs()) {
      var font = named(run);
      if (font == null) continue;
      var sample = samples.computeIfAbsent(font, f -> new StringBuilder());
      if (sample.length() < SAMPLE) sample.append(run.text());
    }
    for (var sample : samples.values()) sample.append('\n');
  }

  private static @Nullable LegacyFont named(Run run) {
    return run.font() == null ? null : LegacyFont.ofName(run.font());
  }

  /** The characters of runs as a reader sees them. */
  String text(List<Run> runs) {
    var out = new StringBuilder();
    for (int i = 0; i < runs.size(); ) {
      var run = runs.get(i);
      var font = meant.isEmpty() ? null : named(run);
      // A word may be split over runs, and is converted as one.
      var text = new StringBuilder();
      int end = i;
      for (; end < runs.size() && isSame(runs.get(end), run, font); end++) {
        text.append(runs.get(end).text());
      }
      String told = told(text.toString(), font);
      out.append(run.isCapital() ? told.toUpperCase(Locale.ROOT) : told);
      i = end;
    }
    return out.toString();
  }

  private String told(String text, @Nullable LegacyFont font) {
    return font != null && meant.contains(font) ? font.toUnicode(text) : text;
  }

  private boolean isSame(Run run, Run first, @Nullable LegacyFont font) {
    return run.isCapital() == first.isCapital() && (meant.isEmpty() || named(run) == font);
  }
}
