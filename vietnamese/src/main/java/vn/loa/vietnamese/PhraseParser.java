package vn.loa.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the notation of {@link Phrase}. */
final class PhraseParser {

  private final String text;
  private int at;

  PhraseParser(String text) {
    this.text = text;
  }

  List<Phrase.Step> parse() {
    var steps = sequence();
    if (at < text.length()) throw wrong("closing bracket without opening one");
    return steps;
  }

  private List<Phrase.Step> sequence() {
    var steps = new ArrayList<Phrase.Step>();
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      char c = text.charAt(at);
      if (c == ' ') at++;
      else if (c == '(') steps.add(bracket());
      else word(steps);
    }
    return List.copyOf(steps);
  }

  private Phrase.Step bracket() {
    var options = new ArrayList<List<Phrase.Step>>();
    do {
      at++;
      options.add(sequence());
    } while (at < text.length() && text.charAt(at) == '|');
    if (at >= text.length()) throw wrong("open bracket");
    at++;
    boolean optional = at < text.length() && text.charAt(at) == '?';
    if (optional) at++;
    return new Phrase.Choice(List.copyOf(options), optional);
  }

  private void word(List<Phrase.Step> steps) {
    int from = at;
    while (at < text.length() && " |()".indexOf(text.charAt(at)) < 0) at++;
    String token = text.substring(from, at);
    if (token.length() > 1 && token.endsWith("?")) {
      steps.add(new Phrase.Choice(List.of(steps(token.substring(0, token.length() - 1))), true));
    } else {
      steps.addAll(steps(token));
    }
  }

  private List<Phrase.Step> steps(String token) {
    if (token.startsWith("..")) return List.of(new Phrase.Pass(most(token.substring(2))));
    if (token.equals("#")) return List.of(new Phrase.Number());
    if (token.length() > 1 && token.startsWith("=")) {
      String word = token.substring(1);
      return List.of(new Phrase.Exact(Folding.fold(word), word.toLowerCase(Locale.ROOT)));
    }
    return words(token);
  }

  private int most(String digits) {
    if (!digits.matches("\\d{1,3}"))
      throw wrong("after .. stands how many words may pass, not " + digits);
    return Integer.parseInt(digits);
  }

  private static List<Phrase.Step> words(String written) {
    var words = Words.of(written.replace('[', '(').replace(']', ')'));
    var out = new ArrayList<Phrase.Step>(words.size());
    for (int i = 0; i < words.size(); i++) out.add(new Phrase.Word(words.folded(i)));
    return List.copyOf(out);
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " at " + at + " in: " + text);
  }
}
