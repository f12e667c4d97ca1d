package vn.loa.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.numbering.ListCounter;
import vn.loa.reader.numbering.ListLevel;
import vn.loa.reader.numbering.NumberForm;

/** The lists of a DOC file ([MS-DOC] 2.4.6.3), counted along the document. */
final class OldLists {

  private record Single(int kind, List<ListLevel> levels, Set<Integer> restarted) {}

  private final @Nullable ListTables tables;
  private final Map<Integer, Single> lists = new HashMap<>();
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  OldLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** The marker of the next paragraph; empty where it has none. */
  String next(Paragraph paragraph) {
    int list = paragraph.getIlfo();
    int level = paragraph.getIlvl();
    if (list <= 0 || level < 0) return "";
    var single = lists.computeIfAbsent(list, this::single);
    if (level >= single.levels.size()) return "";
    var counter = counters.computeIfAbsent(single.kind, k -> new ListCounter());
    if (begun.add(list)) single.restarted.forEach(counter::restart);
    return counter.next(single.levels, level);
  }

  private Single single(int list) {
    var levels = new ArrayList<ListLevel>();
    var restarted = new HashSet<Integer>();
    if (tables == null) return new Single(0, levels, restarted);
    try {
      int kind = tables.getLfo(list).getLsid();
      var data = tables.getListData(kind);
      if (data == null) return new Single(0, levels, restarted);
      for (var level : data.getLevels()) levels.add(level(level));
      var overrides = tables.getLfoData(list).getRgLfoLvl();
      if (overrides != null) {
        for (var each : overrides) change(each, levels, restarted);
      }
      return new Single(kind, levels, restarted);
    } catch (NoSuchElementException unknown) {
      return new Single(0, levels, restarted);
    }
  }

  private static void change(
      ListFormatOverrideLevel change, List<ListLevel> levels, Set<Integer> restarted) {
    int number = change.getLevelNum();
    if (number < 0 || number >= levels.size()) return;
    if (change.isFormatting() && change.getLevel() != null) {
      levels.set(number, level(change.getLevel()));
    }
    if (change.isStartAt()) {
      int start = change.isFormatting() ? levels.get(number).start() : change.getIStartAt();
      levels.set(number, levels.get(number).startingAt(start));
      restarted.add(number);
    }
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel old) {
    var text = new StringBuilder();
    String written = old.getNumberText();
    for (int i = 0; written != null && i < written.length(); i++) {
      char c = written.charAt(i);
      if (c < ListLevel.MOST) text.append('%').append((char) ('1' + c));
      else text.append(c);
    }
    var form = form(old.getNumberFormat());
    return new ListLevel(form, text.toString(), old.getStartAt(), -1, old.isLegalNumbering());
  }

  /** By the numbers of [MS-OSHARED] 2.2.1.3. */
  private static NumberForm form(int code) {
    return switch (code) {
      case 1 -> NumberForm.UPPER_ROMAN;
      case 2 -> NumberForm.LOWER_ROMAN;
      case 3 -> NumberForm.UPPER_LETTER;
      case 4 -> NumberForm.LOWER_LETTER;
      case 22 -> NumberForm.DECIMAL_ZERO;
      case 23 -> NumberForm.BULLET;
      case 255 -> NumberForm.NONE;
      default -> NumberForm.DECIMAL;
    };
  }
}
