package vn.loa.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Types the text of a plan into a DOCX file, as a person or a program would. */
final class PlanPaper {

  /** How the file is made. */
  enum Manner {
    /** A paragraph for a line, all markers typed. */
    TYPED,
    /** A paragraph for a line, markers drawn by automatic numbering where it can draw them. */
    NUMBERED,
    /** The same with the broken lines of the text joined. */
    JOINED
  }

  private static final Pattern MARKED =
      Pattern.compile("(?s)\\s*([IVX]{1,5}\\.|\\d{1,2}\\.|[a-z]\\)|-|\\+)\\s+(\\S.*)");
  private static final Pattern BEGINS =
      Pattern.compile(
          "\\s*(([IVX]{1,5}|[A-Z]|\\d{1,2}(\\.\\d{1,2})*)\\s*[./)]|[a-zđ]\\)|[-+–•*]|\\(?\\d\\)|Điều|#|\\||Phần|PHẦN|Nơi nhận|Căn cứ).*");

  private final DocxFile file = new DocxFile();
  private final StringBuilder plain = new StringBuilder();
  private final Map<String, int[]> open = new HashMap<>();
  private final Manner manner;
  private final int width;

  private PlanPaper(Manner manner, String[] lines) {
    this.manner = manner;
    width = width(lines);
  }

  static byte[] of(String text, Manner manner) {
    String[] lines = text.replace("\f", "\n").split("\n", -1);
    var paper = new PlanPaper(manner, lines);
    paper.lines(lines);
    return paper.file.bytes();
  }

  /** The text with its broken lines joined as {@link Manner#JOINED} does. */
  static String joined(String text) {
    String[] lines = text.replace("\f", "\n").split("\n", -1);
    var paper = new PlanPaper(Manner.JOINED, lines);
    paper.lines(lines);
    return paper.plain.toString();
  }

  private void lines(String[] lines) {
    for (int i = 0; i < lines.length; ) {
      var rows = new ArrayList<List<String>>();
      for (; i < lines.length && isRow(lines[i]); i++) {
        if (!lines[i].matches("[|\\s:-]+")) rows.add(cells(lines[i]));
      }
      if (!rows.isEmpty()) {
        file.table(rows);
        plain.append('\n');
        for (var row : rows) plain.append(String.join("\t", row)).append('\n');
        plain.append('\n');
        continue;
      }
      var text = new StringBuilder(lines[i++]);
      String last = lines[i - 1];
      while (manner == Manner.JOINED && i < lines.length && goesOn(last, lines, i)) {
        if (!lines[i].isBlank()) {
          text.append(' ').append(lines[i].strip());
          last = lines[i];
        }
        i++;
      }
      paragraph(text.toString());
    }
  }

  private static boolean isRow(String line) {
    return line.strip().startsWith("|") || line.chars().filter(c -> c == '\t').count() > 1;
  }

  private static List<String> cells(String line) {
    if (line.strip().startsWith("|")) {
      String inner = line.strip().replaceAll("^\\||\\|$", "");
      return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
    }
    return List.of(line.split("\t", -1)).stream().map(String::strip).toList();
  }

  /** A line goes on where the first word of the next one had no room on it any more. */
  private boolean goesOn(String line, String[] lines, int next) {
    int i = next;
    while (i < lines.length && lines[i].isBlank() && i < next + 2) i++;
    if (i >= lines.length || lines[i].isBlank() || isMarked(lines[i])) return false;
    if (line.strip().matches("(?s).*[.;:]")) return false;
    int word = lines[i].strip().split("\\s+", 2)[0].length();
    return width > 0 && line.strip().length() + 1 + word > width;
  }

  /** How long full lines are; 0 for a text whose paragraphs are not broken. */
  private static int width(String[] lines) {
    int[] lengths =
        Stream.of(lines).mapToInt(l -> l.strip().length()).filter(n -> n > 20).sorted().toArray();
    if (lengths.length == 0) return 0;
    int width = lengths[lengths.length * 17 / 20];
    return lengths[lengths.length - 1] > width * 3 / 2 ? 0 : width;
  }

  private static boolean isMarked(String line) {
    return BEGINS.matcher(line).matches() || isRow(line);
  }

  private void paragraph(String text) {
    plain.append(text.replace("**", "")).append('\n');
    var marked = MARKED.matcher(text);
    if (manner != Manner.TYPED && marked.matches()) {
      String marker = marked.group(1);
      String form =
          switch (marker.charAt(marker.length() - 1)) {
            case ')' -> "lowerLetter %1)";
            case '.' -> Character.isDigit(marker.charAt(0)) ? "decimal %1." : "upperRoman %1.";
            default -> "bullet " + marker;
          };
      file.item(list(form, value(marker)), 0, marked.group(2));
    } else {
      file.paragraph(text);
    }
  }

  /** The list that draws this number next: the one that is open, or a new one. */
  private int list(String form, int value) {
    var last = open.get(form);
    int id =
        last != null && (value == 0 || last[1] + 1 == value)
            ? last[0]
            : file.list(file.kind(Math.max(1, value), form), 0);
    open.put(form, new int[] {id, value});
    return id;
  }

  private static int value(String marker) {
    String number = marker.substring(0, marker.length() - 1);
    if (number.isEmpty()) return 0;
    if (marker.endsWith(")")) return number.charAt(0) - 'a' + 1;
    if (Character.isDigit(number.charAt(0))) return Integer.parseInt(number);
    int value = 0;
    int before = 0;
    for (int i = number.length() - 1; i >= 0; i--) {
      int worth = "IVX".indexOf(number.charAt(i)) == 0 ? 1 : number.charAt(i) == 'V' ? 5 : 10;
      value += worth < before ? -worth : worth;
      before = worth;
    }
    return value;
  }
}
