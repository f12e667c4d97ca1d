package vn.loa.compiler.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Cuts lines into blocks and hangs each under the block it belongs to. */
final class OutlineReader {

  private static final Phrase RECIPIENTS = Phrase.of("nơi nhận (:)?");
  private static final Phrase NEW_DOCUMENT =
      Phrase.of("(kế hoạch|phụ lục|biểu|danh mục|ủy ban nhân dân|cộng hòa xã hội)");

  /** Words that open the closing paragraph wherever they begin a line. */
  private static final Phrase CLOSING =
      Phrase.of(
          "(trên đây là|trong quá trình (tổ chức)? (triển khai)? thực hiện (kế hoạch|, nếu|nếu))");

  /** Deeper nesting than any office writes; hostile input is cut flat here. */
  private static final int DEEPEST = 40;

  private static final class Draft {
    final Marker marker;
    final int from;
    int to;
    final Block.Zone zone;
    final @Nullable Table table;
    final List<Draft> children = new ArrayList<>();
    boolean closing;

    Draft(Marker marker, int to, Block.Zone zone, @Nullable Table table) {
      this.marker = marker;
      this.from = marker.content();
      this.to = to;
      this.zone = zone;
      this.table = table;
    }
  }

  private final Words words;
  private final Lines lines;
  private final MarkerReader markers;
  private final TableReader tables;
  private final CellTableReader cellTables;
  private Points points = new Points();
  private boolean dashesOpen;

  private final List<Draft> drafts = new ArrayList<>();

  OutlineReader(Words words, boolean seen) {
    this.words = words;
    this.lines = Lines.of(words, seen);
    this.markers = new MarkerReader(words);
    this.tables = new TableReader(words, lines, markers);
    this.cellTables = new CellTableReader(words, lines, markers);
  }

  List<Block> read() {
    cut();
    if (drafts.stream().noneMatch(draft -> draft.zone == Block.Zone.BODY)) {
      drafts.clear();
      dashesOpen = true;
      cut();
    }
    var roots = hang();
    var out = new ArrayList<Block>();
    int ordinal = 0;
    for (var root : roots) out.add(freeze(root, "", "", ++ordinal));
    return out;
  }

  private void cut() {
    points = new Points();
    var zone = Block.Zone.PREAMBLE;
    int at = 0;
    while (at < lines.size()) {
      var line = lines.get(at);
      var found = line.tabbed() || words.is(line.from(), "|") ? tables.at(at) : cellTables.at(at);
      if (found != null) {
        int to = lines.get(found.endLine() - 1).to();
        drafts.add(new Draft(Marker.none(line.from()), to, Block.Zone.BODY, found.table()));
        zone = Block.Zone.BODY;
        at = found.endLine();
        continue;
      }
      zone = zoneAt(zone, line);
      var marker = points.mended(markers.at(line.from(), line.to()), words);
      if (marker != null && opens(marker.kind()) && zone != Block.Zone.RECIPIENTS)
        zone = Block.Zone.BODY;
      place(line, marker, zone, at);
      at++;
    }
  }

  /** Whether a marker begins the body; a plan without parts and items begins at its first dash. */
  private boolean opens(Marker.Kind kind) {
    if (dashesOpen && kind.compareTo(Marker.Kind.POINT) >= 0) return kind != Marker.Kind.NONE;
    return kind.compareTo(Marker.Kind.POINT) < 0 && kind != Marker.Kind.HEADING;
  }

  private Block.Zone zoneAt(Block.Zone zone, Lines.Line line) {
    if (RECIPIENTS.matchAt(words, line.from(), line.to()) >= 0) return Block.Zone.RECIPIENTS;
    if (zone != Block.Zone.RECIPIENTS) return zone;
    boolean fresh = NEW_DOCUMENT.matchAt(words, skipHashes(line), line.to()) >= 0;
    boolean title = lines.isCapitals(line) || words.is(skipHashes(line), "phu");
    return fresh && title && !words.is(line.from(), "-") ? Block.Zone.PREAMBLE : zone;
  }

  private int skipHashes(Lines.Line line) {
    int i = line.from();
    while (i < line.to() - 1 && words.is(i, "#")) i++;
    return i;
  }

  private void place(Lines.Line line, @Nullable Marker marker, Block.Zone zone, int at) {
    var open = drafts.isEmpty() ? null : drafts.getLast();
    boolean labelled = ColumnNames.labelAt(words, line.from(), line.to()) != null;
    boolean closing =
        CLOSING.matchAt(words, line.from(), line.to()) >= 0 && words.isCapital(line.from());
    boolean goesOn =
        marker == null
            && !closing
            && !labelled
            && open != null
            && open.table == null
            && open.zone == zone
            && lines.continues(lines.get(at - 1), line, open.marker.kind());
    boolean titles =
        open != null
            && open.marker.kind() == Marker.Kind.DIVISION
            && open.to <= open.from
            && marker == null;
    if ((goesOn || titles) && open != null) {
      open.to = line.to();
    } else {
      var draft =
          new Draft(marker == null ? Marker.none(line.from()) : marker, line.to(), zone, null);
      draft.closing = closing && marker == null;
      drafts.add(draft);
    }
  }

  /** Each draft goes under the last one that is further out than itself. */
  private List<Draft> hang() {
    var roots = new ArrayList<Draft>();
    var path = new ArrayList<Draft>();
    for (var draft : drafts) {
      boolean flat = draft.zone != Block.Zone.BODY || draft.closing;
      while (!path.isEmpty() && (flat || !holds(path.getLast(), draft))) path.removeLast();
      (path.isEmpty() ? roots : path.getLast().children).add(draft);
      if (!flat && draft.table == null && path.size() < DEEPEST) path.add(draft);
    }
    return roots;
  }

  private static boolean holds(Draft outer, Draft inner) {
    return outer.zone == inner.zone && outer.marker.level() < inner.marker.level();
  }

  private Block freeze(Draft draft, String parent, String part, int ordinal) {
    String id = id(draft.marker, parent, part, ordinal);
    boolean isPart =
        draft.marker.kind() == Marker.Kind.PART || draft.marker.kind() == Marker.Kind.DIVISION;
    String ownPart = isPart ? id : part;
    var children = new ArrayList<Block>();
    int count = 0;
    for (var child : draft.children) {
      boolean counted = child.marker.label().isEmpty();
      children.add(freeze(child, id, ownPart, counted ? ++count : 0));
    }
    return new Block(id, draft.marker, draft.from, draft.to, draft.zone, draft.table, children);
  }

  private static String id(Marker marker, String parent, String part, int ordinal) {
    return switch (marker.kind()) {
      case DIVISION, PART -> marker.label();
      case ARTICLE -> "Điều " + marker.label();
      case ITEM -> part.isEmpty() ? marker.label() : part + "." + marker.label();
      case POINT -> parent.isEmpty() ? marker.label() : parent + "." + marker.label();
      case HEADING, DASH, PLUS, NONE -> parent.isEmpty() ? "0." + ordinal : parent + "." + ordinal;
    };
  }
}
