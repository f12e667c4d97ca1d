package vn.loa.compiler.lint.spelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.Span;

/** "Phòng Tài chính – Kế hoạch" and "Phòng Kế hoạch - Tài chính" in one document. */
record OneNamePerBody() implements Rule {

  private static final String PART = "\\p{Lu}\\p{L}+(?:\\s+\\p{Ll}+)?";
  private static final Pattern NAME =
      Pattern.compile(
          "(Phòng|Sở|Trung tâm|Đài|Bộ)\\s+("
              + PART
              + "(?:(?:[ \\t]*[-–—]\\s{0,6}|\\s{1,6}và\\s{1,6})"
              + PART
              + ")+)");
  private static final Pattern JOINT = Pattern.compile("\\s*[-–—]\\s*|\\s+và\\s+");

  /** A name as it stands. */
  private record Written(Span span, String text) {}

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    var names = new LinkedHashMap<String, List<Written>>();
    var matcher = NAME.matcher(draft.text());
    while (matcher.find()) {
      String text = matcher.group().replaceAll("\\s+", " ");
      var written = new Written(new Span(matcher.start(), matcher.end()), text);
      String key = matcher.group(1) + " " + key(matcher.group(2).replaceAll("\\s+", " "));
      names.computeIfAbsent(key, k -> new ArrayList<>()).add(written);
    }
    for (var all : names.values()) report(all, found);
  }

  private static String key(String parts) {
    return JOINT.splitAsStream(parts).map(Folding::fold).sorted().collect(Collectors.joining(" "));
  }

  private void report(List<Written> all, Consumer<Finding> found) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var one : all) counts.merge(plain(one.text()), 1, Integer::sum);
    if (counts.size() < 2) return;
    String usual = "";
    for (var one : counts.entrySet())
      if (usual.isEmpty() || one.getValue() > counts.getOrDefault(usual, 0)) usual = one.getKey();
    String right = usual;
    var shown = all.stream().filter(n -> plain(n.text()).equals(right)).findFirst().orElseThrow();
    for (var odd : counts.keySet()) {
      if (odd.equals(right)) continue;
      var places = all.stream().filter(n -> plain(n.text()).equals(odd)).toList();
      var values = Map.of("text", places.getFirst().text(), "other", shown.text());
      var corrections = new ArrayList<Correction>();
      if (bare(odd).equals(bare(right)))
        for (var place : places) corrections.add(new Correction(place.span(), shown.text()));
      var diagnostic = new Diagnostic(code(), places.getFirst().span(), values);
      found.accept(new Finding(diagnostic, corrections));
    }
  }

  /** Tone marks at two places are another rule's matter. */
  private static String plain(String name) {
    return Pattern.compile(" ")
        .splitAsStream(name)
        .map(ToneMarks::plain)
        .collect(Collectors.joining(" "));
  }

  /** Without what joins the parts. */
  private static String bare(String name) {
    return JOINT.matcher(name).replaceAll("+");
  }

  @Override
  public Code code() {
    return Code.NAME_SPELLINGS;
  }

  @Override
  public String example() {
    return """
        - Phòng Tài chính - Kế hoạch bố trí kinh phí.
        - Trạm Y tế cùng Phòng Kế hoạch - Tài chính lập dự toán.
        """;
  }

  @Override
  public String counterexample() {
    return """
        - Phòng Tài chính - Kế hoạch bố trí kinh phí.
        - Trạm Y tế cùng Phòng Tài chính - Kế hoạch lập dự toán.
        """;
  }
}
