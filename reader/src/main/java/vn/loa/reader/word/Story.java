package vn.loa.reader.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.block.Block;
import vn.loa.reader.block.Block.Paragraph;
import vn.loa.reader.block.Block.Run;

/** Reads the paragraphs and tables of a part of a DOCX file, in the order of the document. */
final class Story {

  /** Tables in tables that are still told apart; deeper ones give their paragraphs. */
  private static final int DEEPEST_TABLE = 20;

  private final Styles styles;
  private final Lists lists;
  private final Fields fields = new Fields();
  private final List<String> notes = new ArrayList<>();
  private final List<Run> carried = new ArrayList<>();
  private boolean hasChanges;
  private int tables;

  Story(Styles styles, Lists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  /** Whether words were added or struck out with the changes tracked. */
  boolean hasChanges() {
    return hasChanges;
  }

  /** Foot and end notes in the order of their marks: the kind, a stroke and the number. */
  List<String> notes() {
    return notes;
  }

  /** Reads an element between paragraphs. */
  void block(Element element, List<Block> out) {
    switch (element.name()) {
      case "w:p" -> paragraph(element, out);
      case "w:tbl" -> table(element, out);
      case "w:sdt" -> {
        if (isFilled(element)) blocks(element.child("w:sdtContent"), out);
      }
      case "w:sdtContent", "w:customXml" -> blocks(element, out);
      case "w:ins", "w:moveTo" -> {
        hasChanges = true;
        blocks(element, out);
      }
      case "w:del", "w:moveFrom" -> hasChanges = true;
      case "mc:AlternateContent" -> blocks(chosen(element), out);
      default -> {}
    }
  }

  void blocks(@Nullable Element container, List<Block> out) {
    if (container != null) for (var child : container.content()) block(child, out);
  }

  private void table(Element element, List<Block> out) {
    if (++tables > DEEPEST_TABLE) {
      for (var row : Grid.within(element, "w:tr")) {
        for (var cell : Grid.within(row, "w:tc")) blocks(cell, out);
      }
    } else {
      var grid = new Grid(this);
      out.add(grid.table(element));
      hasChanges |= grid.hasChanges();
    }
    tables--;
  }

  /** A control that still shows "Click here to enter text" has no text of its own. */
  private static boolean isFilled(Element control) {
    var properties = control.child("w:sdtPr");
    return properties == null || !properties.isOn("w:showingPlcHdr");
  }

  /** The same thing told in several ways: the first is the newest. */
  private static @Nullable Element chosen(Element alternatives) {
    var choice = alternatives.child("mc:Choice");
    return choice != null ? choice : alternatives.child("mc:Fallback");
  }

  private void paragraph(Element element, List<Block> out) {
    var properties = element.child("w:pPr");
    String style = properties == null ? null : properties.value("w:pStyle");
    var runs = new ArrayList<>(carried);
    var boxes = new ArrayList<Block>();
    carried.clear();
    var inline = new Inline(styles.ofParagraph(style), runs, boxes);
    for (var child : element.content()) inline.element(child);
    if (isMarkDeleted(properties)) {
      hasChanges = true;
      carried.addAll(runs);
    } else {
      String marker = lists.next(Styles.ListPlace.of(properties), style);
      out.add(new Paragraph(marker, runs));
    }
    out.addAll(boxes);
  }

  /** A paragraph whose end was struck out goes on with the next one. */
  private static boolean isMarkDeleted(@Nullable Element properties) {
    var mark = properties == null ? null : properties.child("w:rPr");
    return mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null);
  }

  /** Reads what stands inside one paragraph. */
  private final class Inline {
    private final RunFacts around;
    private final List<Run> runs;
    private final List<Block> boxes;

    Inline(RunFacts around, List<Run> runs, List<Block> boxes) {
      this.around = around;
      this.runs = runs;
      this.boxes = boxes;
    }

    void element(Element element) {
      switch (element.name()) {
        case "w:r" -> run(element);
        case "w:ins", "w:moveTo" -> {
          hasChanges = true;
          all(element);
        }
        case "w:del", "w:moveFrom" -> hasChanges = true;
        case "w:sdt" -> {
          var content = element.child("w:sdtContent");
          if (content != null && isFilled(element)) all(content);
        }
        case "w:hyperlink", "w:fldSimple", "w:smartTag", "w:customXml", "w:bdo", "w:dir" ->
            all(element);
        case "mc:AlternateContent" -> {
          var chosen = chosen(element);
          if (chosen != null) all(chosen);
        }
        case "m:oMath", "m:oMathPara" -> formula(element);
        default -> {}
      }
    }

    private void all(Element container) {
      for (var child : container.content()) element(child);
    }

    private void formula(Element element) {
      if (element.is("m:t")) runs.add(new Run(element.text().toString(), null, false));
      for (var child : element.content()) formula(child);
    }

    private void run(Element run) {
      var properties = run.child("w:rPr");
      var own = RunFacts.of(properties);
      String style = properties == null ? null : properties.value("w:rStyle");
      var facts = own.over(styles.ofStyle(style)).over(around);
      var text = new StringBuilder();
      for (var child : run.content()) piece(child, facts, text);
      if (text.isEmpty() || facts.hidden()) return;
      String told = Symbols.usual(text.toString(), facts.font());
      runs.add(new Run(told, facts.font(), facts.capital()));
    }

    private void piece(Element piece, RunFacts facts, StringBuilder text) {
      switch (piece.name()) {
        case "w:fldChar" -> field(piece.attribute("fldCharType"));
        case "w:instrText" -> fields.instruction(piece.text().toString());
        case "w:footnoteReference", "w:endnoteReference" -> note(piece);
        case "w:drawing", "w:pict", "w:object" -> box(piece, facts);
        case "mc:AlternateContent" -> {
          var chosen = chosen(piece);
          if (chosen != null) for (var child : chosen.content()) piece(child, facts, text);
        }
        case "w:ruby" -> {
          var base = piece.child("w:rubyBase");
          if (base != null) all(base);
        }
        default -> {
          if (fields.isSeen()) text.append(characters(piece, facts));
        }
      }
    }

    private static String characters(Element piece, RunFacts facts) {
      return switch (piece.name()) {
        case "w:t" -> piece.text().toString();
        case "w:tab", "w:ptab" -> "\t";
        case "w:br", "w:cr" -> "\n";
        case "w:noBreakHyphen" -> "-";
        // In the fonts of TCVN3 it is drawn as a letter.
        case "w:softHyphen" -> "\u00ad";
        case "w:sym" -> {
          String font = piece.attribute("font");
          String code = piece.attribute("char");
          boolean isCode = code != null && code.matches("[0-9A-Fa-f]{1,4}");
          yield isCode ? Symbols.sign(Integer.parseInt(code, 16), font) : "";
        }
        default -> "";
      };
    }

    private void field(@Nullable String type) {
      switch (type) {
        case "begin" -> fields.begin();
        case "separate" -> fields.separate();
        case "end" -> fields.end();
        case null, default -> {}
      }
    }

    private void note(Element mark) {
      String id = mark.attribute("id");
      if (id == null || notes.size() > 10_000) return;
      notes.add((mark.is("w:footnoteReference") ? "footnotes|" : "endnotes|") + id);
    }

    /** The text of boxes that hang at a paragraph stands after it. */
    private void box(Element element, RunFacts facts) {
      if (facts.hidden()) return;
      if (element.is("w:txbxContent")) {
        blocks(element, boxes);
      } else if (element.is("mc:AlternateContent")) {
        var chosen = chosen(element);
        if (chosen != null) box(chosen, facts);
      } else {
        for (var child : element.content()) box(child, facts);
      }
    }
  }
}
