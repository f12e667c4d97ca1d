package vn.loa.compiler.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.bearer.BearerList;
import vn.loa.compiler.bearer.BearerReader;
import vn.loa.compiler.outline.Block;
import vn.loa.compiler.outline.Marker;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.outline.Table;
import vn.loa.compiler.reading.Reading;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.obligation.Bearer;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Walks the outline and turns its leaves into clauses. */
final class ClauseReader {

  private static final Phrase CLOSING =
      Phrase.of(
          "(trên đây là|trong quá trình (tổ chức)? (triển khai)? (thực hiện)?|căn cứ kế hoạch này|yêu cầu ..2 (thủ trưởng|các) ..20 (kế hoạch này|nghiêm túc))");
  private static final Phrase END = Phrase.of(". / .");
  private static final Phrase ADVISES = Phrase.of("(đề nghị|khuyến khích)");
  private static final Phrase ADDRESSES =
      Phrase.of(
          "(đề nghị|khuyến khích|giao|cho|trách nhiệm|nhiệm vụ|của|chung|cụ thể|riêng|đối với|phân công|yêu cầu|,|thuộc)");
  private static final Phrase LISTS_ACTS =
      Phrase.of("(sau|như sau|cụ thể|các nhiệm vụ sau|các nội dung sau|gồm)");

  /** A title and its content make one text where they stand together and the content is short. */
  private static final int LONGEST_LABEL = 7;

  private static final int LONGEST_CONTENT = 60;

  private final Reading reading;
  private final Words words;
  private final BearerReader bearers;
  private final FieldReader fieldReader;
  private final ClauseCutter cutter;
  private final List<Clause> out = new ArrayList<>();

  ClauseReader(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.bearers = new BearerReader(reading);
    this.fieldReader = new FieldReader(reading);
    this.cutter = new ClauseCutter(reading);
  }

  List<Clause> read(Outline outline) {
    for (var block : outline.blocks()) walk(block, Context.START);
    return out;
  }

  private void walk(Block block, Context outer) {
    if (block.zone() != Block.Zone.BODY) return;
    if (block.table() != null) {
      table(block, block.table(), outer);
    } else if (CLOSING.matchAt(words, block.from(), block.to()) >= 0 && !block.isHeading()) {
      emit(block, Context.START.with(Purpose.CLOSING).in("KT"));
    } else if (block.isHeading() || !block.children().isEmpty()) {
      heading(block, outer);
    } else if (fieldReader.label(block) == null) {
      emit(block, outer);
    }
  }

  private void heading(Block block, Context outer) {
    int to = withoutColon(block);
    var context = outer.in(block.id());
    if (block.marker().kind() == Marker.Kind.ARTICLE) context = context.with(Purpose.ARTICLE);
    boolean advises = ADVISES.matchAt(words, block.from(), to) >= 0;
    if (advises && addressedBelow(block)) {
      under(
          block,
          context.with(
              outer.purpose() == Purpose.FUNDING ? Purpose.FUNDING : Purpose.ORGANISATION));
      return;
    }
    var list = named(block.from(), to);
    if (list != null) {
      var voice = advises ? Clause.Voice.ADVISORY : Clause.Voice.PLAIN;
      var purpose = outer.purpose() == Purpose.FUNDING ? Purpose.FUNDING : Purpose.ORGANISATION;
      under(block, context.with(purpose).with(list.bearers(), voice));
      return;
    }
    var purpose = purpose(block, to, outer);
    if (purpose == null && isUnknownName(block, to, outer)) {
      under(
          block,
          context.with(
              List.of(new Bearer(reading.readable(block.from(), to), null)), Clause.Voice.PLAIN));
      return;
    }
    if (purpose != null
        && (block.marker().kind().compareTo(Marker.Kind.POINT) < 0
            || block.to() - block.from() < 8)) {
      boolean keeps = outer.purpose() == Purpose.ORGANISATION && purpose == Purpose.TASKS;
      context = context.with(keeps ? Purpose.ORGANISATION : purpose);
    }
    if (context.bearers().isEmpty())
      context = context.with(heldAt(block.from(), to), Clause.Voice.PLAIN);
    if (hasFields(block)) {
      task(block, context);
      return;
    }
    boolean intro = words.is(block.to() - 1, ":");
    boolean bare = purpose != null && block.to() - block.from() < 8;
    var subject = cutter.subjects().of(block.from(), to);
    if (block.children().isEmpty()) {
      if (isPlainHeading(block, purpose)) return;
      emit(block, context);
    } else if (subject != null && intro) {
      under(block, context.with(subject.bearers(), subject.voice()));
    } else if (subject != null && !bare || actsItself(block, purpose, intro)) {
      emit(block, context);
      if (!intro) under(block, context);
    } else {
      under(block, context);
    }
  }

  /** "Đề nghị các cơ quan, tổ chức:" over items that each name whom they ask. */
  private boolean addressedBelow(Block block) {
    if (block.children().isEmpty()) return false;
    for (var child : block.children())
      if (ADVISES.matchAt(words, child.from(), child.to()) < 0) return false;
    return true;
  }

  /**
   * The bearers that a heading consists of, after words such as "nhiệm vụ chung của"; null where it
   * says more.
   */
  private @Nullable BearerList named(int from, int to) {
    int at = from;
    while (at < to) {
      var list = bearers.listAt(at, to);
      if (list != null && endsNames(list.to(), to)) return list;
      int after = ADDRESSES.matchAt(words, at, to);
      if (after < 0) return null;
      at = after;
    }
    return null;
  }

  /** "Niêm yết thủ tục tại các phường, xã:" names who acts below without a verb for them. */
  private List<Bearer> heldAt(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (!words.is(i, "o") && !words.is(i, "tai") && !words.is(i, "cua")) continue;
      var list = bearers.listAt(i + 1, to);
      boolean group =
          list != null
              && list.to() >= to
              && (i == from || list.bearers().getFirst().group() != null);
      if (group && list != null) return list.bearers();
    }
    return List.of();
  }

  /**
   * Inside the part that assigns work, items name bodies or money; topics and aims have their own
   * parts.
   */
  private @Nullable Purpose purpose(Block block, int to, Context outer) {
    var purpose = Headings.purpose(words, block.from(), to);
    boolean item = block.marker().kind().compareTo(Marker.Kind.ITEM) >= 0;
    if (purpose == null && block.marker().kind() == Marker.Kind.PART && assignsBelow(block))
      return Purpose.ORGANISATION;
    boolean assigns = item && outer.purpose() == Purpose.ORGANISATION;
    return assigns && purpose != Purpose.FUNDING && purpose != Purpose.SITUATION ? null : purpose;
  }

  /** A part whose title cannot be read assigns work when two of its items are headed by bodies. */
  private boolean assignsBelow(Block part) {
    int named = 0;
    for (var child : part.children()) {
      if (child.marker().kind() == Marker.Kind.ITEM
          && named(child.from(), withoutColon(child)) != null) named++;
    }
    return named >= 2;
  }

  /** In the part that assigns work, a short heading without verb names somebody, known or not. */
  private boolean isUnknownName(Block block, int to, Context outer) {
    boolean item = block.marker().kind() == Marker.Kind.ITEM && !block.children().isEmpty();
    boolean open = !words.is(block.to() - 1, ".") && !words.is(block.to() - 1, ";");
    return item
        && open
        && outer.purpose() == Purpose.ORGANISATION
        && outer.bearers().isEmpty()
        && to - block.from() <= 14
        && words.isCapital(block.from())
        && !ActVerbs.beginsAct(words, block.from(), to)
        && !hasFields(block);
  }

  private boolean isPlainHeading(Block block, @Nullable Purpose purpose) {
    return purpose != null && block.to() - block.from() < 12 && !words.is(block.to() - 1, ".");
  }

  /**
   * Whether a block with children is an act of its own: a sentence, or a list of contents under a
   * verb.
   */
  private boolean actsItself(Block block, @Nullable Purpose purpose, boolean intro) {
    boolean titled = block.isHeading() && purpose != null && !words.is(block.to() - 1, ".");
    if (titled || !ActVerbs.beginsAct(words, block.from(), block.to())) return false;
    if (!intro) return words.is(block.to() - 1, ".") || words.is(block.to() - 1, ";");
    var first = block.children().getFirst();
    boolean acts = ActVerbs.beginsAct(words, first.from(), first.to());
    return !block.isHeading()
        && !acts
        && LISTS_ACTS.find(words, Math.max(block.from(), block.to() - 4), block.to()) < 0;
  }

  private int withoutColon(Block block) {
    int to = block.to();
    while (to > block.from()
        && (words.is(to - 1, ":") || words.is(to - 1, ".") || words.is(to - 1, ";"))) to--;
    return to;
  }

  /** Nothing but brackets may follow the names of a heading. */
  private boolean endsNames(int at, int to) {
    return at >= to || words.is(at, "(") && words.is(to - 1, ")");
  }

  private void under(Block block, Context context) {
    for (var child : block.children()) walk(child, context);
  }

  private boolean hasFields(Block block) {
    for (var child : block.children()) {
      var label = fieldReader.label(child);
      if (label != null
          && (label.column() == Table.Column.LEAD || label.column() == Table.Column.TIME))
        return true;
    }
    return false;
  }

  private void task(Block block, Context outer) {
    var fields = fieldReader.of(block.children(), outer.fields());
    var context =
        outer
            .with(fields.lead().isEmpty() ? outer.bearers() : fields.lead(), outer.voice())
            .with(fields);
    if (context.purpose() != Purpose.FUNDING) context = context.with(Purpose.TASKS);
    boolean acted = false;
    for (var child : block.children()) {
      var label = fieldReader.label(child);
      boolean listed =
          label != null && label.column() == Table.Column.TASK && !child.children().isEmpty();
      if (listed) {
        for (var act : child.children()) walk(act, context.in(block.id()));
        acted = true;
      } else if (label == null && hasFieldsBelow(child)) {
        walk(child, context);
        acted = true;
      }
    }
    if (acted) return;
    var content = fields.cell(Table.Column.TASK);
    var range = contentOf(block);
    boolean follows =
        range.from() - block.to() < LONGEST_LABEL && range.to() - range.from() < LONGEST_CONTENT;
    if (content != null && follows)
      cutter.titled(block.id(), new Clause.Range(block.from(), block.to()), range, context, out);
    else if (content == null || ActVerbs.beginsAct(words, block.from(), block.to()))
      cutter.whole(block.id(), block.from(), block.to(), context, out);
    else cutter.cell(block.id(), content, context, out);
  }

  /** The words behind the label "Nội dung:" as they stand in the plan. */
  private Clause.Range contentOf(Block block) {
    for (var child : block.children()) {
      var label = fieldReader.label(child);
      if (label != null && label.column() == Table.Column.TASK)
        return new Clause.Range(label.content(), child.to());
    }
    return Clause.Range.NONE;
  }

  private boolean hasFieldsBelow(Block child) {
    return !child.children().isEmpty() && hasFields(child);
  }

  private void table(Block block, Table table, Context outer) {
    var above = Fields.NONE;
    var context = outer.in(block.id());
    if (context.purpose() != Purpose.FUNDING) context = context.with(Purpose.TASKS);
    int line = 0;
    for (var row : table.rows()) {
      line++;
      var fields = fieldReader.of(table, row, above);
      var task = table.cell(row, Table.Column.TASK);
      if (task == null || task.isEmpty()) continue;
      boolean group =
          fields.lead().isEmpty()
              && fields.coordinators().isEmpty()
              && fields.cell(Table.Column.TIME) == null;
      var content = fieldReader.picked(task).words();
      boolean acts =
          group
              && row.ordinal().isEmpty()
              && !above.isEmpty()
              && ActVerbs.beginsAct(content, 0, content.size());
      if (group && !acts) continue;
      if (acts) fields = fields.withLead(above.lead()).withCoordinators(above.coordinators());
      above = fields;
      String label = row.ordinal().isEmpty() ? String.valueOf(line) : row.ordinal();
      var named = fields.lead().isEmpty() ? outer.bearers() : fields.lead();
      var cell = context.with(named, outer.voice()).with(fields);
      row(
          outer.section().isEmpty() ? label : outer.section() + "." + label,
          task,
          table.cell(row, Table.Column.QUANTITY),
          cell);
    }
  }

  /** A row whose quantity names shares, "mỗi xã 04 tin; mỗi phường 06 tin", is a duty for each. */
  private void row(String id, Table.Cell task, Table.@Nullable Cell quantity, Context context) {
    var shares =
        quantity == null || quantity.isEmpty()
            ? List.<Shares.Share>of()
            : Shares.of(fieldReader.picked(quantity));
    if (quantity == null || shares.isEmpty()) {
      cutter.cell(id, fieldReader.picked(task), context, out);
      return;
    }
    int[] act = FieldReader.places(task);
    int[] counted = FieldReader.places(quantity);
    for (int k = 0; k < shares.size(); k++) {
      var share = shares.get(k);
      var own =
          share.bearers().isEmpty() ? context : context.with(share.bearers(), context.voice());
      var fields = own.fields().with(Table.Column.QUANTITY, share.words());
      var places =
          IntStream.concat(
              IntStream.of(act),
              IntStream.of(counted).skip(share.from()).limit(share.to() - share.from()));
      cutter.cell(id + (char) ('a' + k), reading.pick(places.toArray()), own.with(fields), out);
    }
  }

  /** A short line without end sign among paragraphs is a heading, whoever forgot its number. */
  private boolean isUnmarkedHeading(Block block, Context context) {
    boolean open =
        !words.is(block.to() - 1, ".")
            && !words.is(block.to() - 1, ";")
            && !words.is(block.to() - 1, ",");
    return block.marker().kind() == Marker.Kind.NONE
        && open
        && context.bearers().isEmpty()
        && block.to() - block.from() < 20
        && cutter.subjects().of(block.from(), block.to()) == null;
  }

  /** The last words of a plan speak to everybody: "Các đơn vị làm đúng hạn ..." */
  private boolean addressesAll(int from, int to) {
    var subject = cutter.subjects().of(from, to);
    return subject != null && subject.bearers().getFirst().group() != null;
  }

  private void emit(Block block, Context context) {
    if (isUnmarkedHeading(block, context)) return;
    int to = block.to();
    int end = END.find(words, block.from(), to);
    if (end >= 0) to = end;
    boolean last = end >= 0 && block.marker().label().isEmpty() && addressesAll(block.from(), to);
    var own =
        last && context.purpose() != Purpose.ARTICLE
            ? Context.START.with(Purpose.CLOSING).in("KT")
            : context;
    cutter.cut(block.id(), block.from(), to, own, out);
  }
}
