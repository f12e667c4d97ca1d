package vn.loa.cli.page;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.paper.Blocks;
import vn.loa.compiler.paper.Marks.Piece;
import vn.loa.vietnamese.Span;

/** The source as paper, every duty highlighted and linked to its card. */
final class SourceView {

  private static final Pattern SIGNS =
      Pattern.compile(
          "\\*\\*|(?<![^\\n])#{1,6} |(?<![\\p{L}\\d*])\\*(?=\\p{L})|(?<=[\\p{L}\\d.;:,/])\\*(?![\\p{L}*])");

  private final Html html;
  private final boolean markdown;
  private final String text;
  private final List<Piece> pieces;
  private final Set<Integer> headings;
  private final Set<String> named = new HashSet<>();
  private int at;

  /** A place of the source is written once, from its beginning to its end. */
  SourceView(Html html, boolean markdown, String text, List<Piece> pieces, Set<Integer> headings) {
    this.html = html;
    this.markdown = markdown;
    this.text = text;
    this.pieces = pieces;
    this.headings = headings;
  }

  void write() {
    for (var block : Blocks.of(text, markdown, headings)) {
      switch (block) {
        case Blocks.Paragraph paragraph -> paragraph(paragraph.lines());
        case Blocks.Rows rows -> rows(rows);
      }
      html.line();
    }
  }

  private void paragraph(List<Span> lines) {
    String first = lines.getFirst().in(text);
    boolean heading = headings.contains(lines.getFirst().start()) || Blocks.isCapitals(first);
    html.open("p", "class", heading ? "sec" : null);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) html.open("br");
      words(lines.get(i));
    }
    html.close("p");
  }

  private void rows(Blocks.Rows table) {
    html.open("div", "class", table.ruled() ? "wide" : "wide beside")
        .open("table", "role", "presentation");
    for (var row : table.rows()) {
      html.open("tr");
      for (var cell : row) {
        html.open("td");
        words(cell);
        html.close("td");
      }
      html.close("tr");
    }
    html.close("table").close("div");
  }

  /** A stretch of the text with all marks on it. */
  private void words(Span span) {
    while (at > 0 && pieces.get(at).start() > span.start()) at--;
    while (at < pieces.size() - 1 && pieces.get(at).end() <= span.start()) at++;
    List<String> open = List.of();
    for (; at < pieces.size() && pieces.get(at).start() < span.end(); at++) {
      var piece = pieces.get(at);
      if (!piece.duties().equals(open)) {
        if (!open.isEmpty()) html.close("a");
        open = piece.duties();
        if (!open.isEmpty()) link(open);
      }
      int from = Math.max(piece.start(), span.start());
      int to = Math.min(piece.end(), span.end());
      if (from < to) piece(piece, from, to);
    }
    if (!open.isEmpty()) html.close("a");
    at = Math.max(0, at - 1);
  }

  private void link(List<String> duties) {
    boolean again = duties.stream().allMatch(named::contains);
    var fresh = duties.stream().filter(named::add).toList();
    html.open(
        "a",
        "class",
        duties.size() > 1 ? "m many" : "m",
        "href",
        "#c-" + duties.getFirst(),
        "id",
        fresh.isEmpty() ? null : "s-" + fresh.getFirst(),
        "tabindex",
        again ? "-1" : null,
        "data-d",
        duties.stream().collect(Collectors.joining(" ")));
    fresh.stream().skip(1).forEach(name -> html.open("span", "id", "s-" + name).close("span"));
  }

  private void piece(Piece piece, int from, int to) {
    String place = piece.place();
    var fault = piece.fault();
    if (place != null) html.open("span", "class", "q", "id", once("s-" + place), "data-q", place);
    if (fault != null) {
      html.open(
          "span",
          "class",
          "w " + fault.severity(),
          "id",
          once("s-" + fault.name()),
          "title",
          fault.message());
    }
    var edit = piece.edit();
    boolean whole = edit != null && from == edit.span().start() && to == edit.span().end();
    if (edit != null && whole) {
      html.element("span", edit.is(), "class", "r", "data-was", edit.was());
    } else {
      plain(text.substring(from, to));
    }
    if (fault != null) html.close("span");
    if (place != null) html.close("span");
  }

  /** Text, with the signs of Markdown out of sight. */
  private void plain(String words) {
    if (!markdown) {
      html.text(words);
      return;
    }
    var signs = SIGNS.matcher(words);
    int done = 0;
    for (; signs.find(); done = signs.end()) {
      html.text(words.substring(done, signs.start()));
      html.element("span", signs.group(), "class", "md");
    }
    html.text(words.substring(done));
  }

  private @Nullable String once(String id) {
    return named.add(Objects.requireNonNull(id)) ? id : null;
  }
}
