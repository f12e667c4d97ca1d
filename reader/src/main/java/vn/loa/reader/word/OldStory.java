package vn.loa.reader.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.block.Block;
import vn.loa.reader.block.Block.Run;

/** Reads the paragraphs and tables of a DOC file, in the order of the document. */
final class OldStory {

  /** Tables in tables that are still told apart. */
  private static final int DEEPEST_TABLE = 12;

  private final OldLists lists;
  private final Fields fields = new Fields();
  private boolean hasChanges;

  OldStory(OldLists lists) {
    this.lists = lists;
  }

  boolean hasChanges() {
    return hasChanges;
  }

  /**
   * Reads a piece of the document.
   *
   * @param level of tables that this piece is inside of, 0 outside
   */
  void blocks(Range range, int level, List<Block> out) {
    int paragraphs = range.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      var paragraph = range.getParagraph(i);
      int inside = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
      if (inside > level && level < DEEPEST_TABLE) {
        var table = range.getTable(paragraph);
        out.add(new OldGrid(this, level + 1).table(table));
        i += Math.max(1, table.numParagraphs()) - 1;
      } else if (!paragraph.isTableRowEnd()) {
        var runs = runs(paragraph);
        out.add(new Block.Paragraph(lists.next(paragraph), runs));
      }
    }
  }

  private List<Run> runs(Range paragraph) {
    var runs = new ArrayList<Run>();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      var run = paragraph.getCharacterRun(i);
      boolean isCapital = run.isCapitalized() || run.isSmallCaps();
      String font = run.getFontName();
      String text = Symbols.usual(text(run), font);
      if (!text.isEmpty()) runs.add(new Run(text, font, isCapital));
    }
    return runs;
  }

  private String text(CharacterRun run) {
    boolean isDeleted = run.isMarkedDeleted();
    hasChanges |= isDeleted || run.isMarkedInserted();
    boolean isShown = !isDeleted && !run.isVanished();
    if (run.isSymbol()) return isShown ? symbol(run) : "";
    String written = run.text();
    var out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      switch (c) {
        case '\u0013' -> fields.begin();
        case '\u0014' -> fields.separate();
        case '\u0015' -> fields.end();
        default -> {
          if (!fields.isSeen()) fields.instruction(Character.toString(c));
          else if (isShown) out.append(character(c));
        }
      }
    }
    return out.toString();
  }

  private static String symbol(CharacterRun run) {
    var font = run.getSymbolFont();
    @Nullable String name = font == null ? null : font.getMainFontName();
    return Symbols.sign(run.getSymbolCharacter(), name);
  }

  /** Characters that stand for something else in a DOC file. */
  private static String character(char c) {
    return switch (c) {
      case '\t' -> "\t";
      case '\u000b', '\f' -> "\n";
      case '\u001e' -> "-";
      // The soft hyphen; in the fonts of TCVN3 it is drawn as a letter.
      case '\u001f' -> "\u00ad";
      default -> c < ' ' ? "" : Character.toString(c);
    };
  }
}
