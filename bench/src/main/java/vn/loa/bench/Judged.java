package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.cli.register.Place;
import vn.loa.compiler.PlanCompiler;
import vn.loa.compiler.lint.Lint;

/** The judgement of people about findings, by file, code and place. */
record Judged(Map<String, Boolean> verdicts) {

  /** A page of text, in characters. */
  private static final double PAGE = 1800;

  /** How the findings of one file were judged. */
  record Tally(int right, int wrong, List<String> open, double pages) {

    int findings() {
      return right + wrong + open.size();
    }

    double wrongPerPage() {
      return wrong / pages;
    }
  }

  static Judged of(Path root) throws IOException {
    var out = new HashMap<String, Boolean>();
    for (var line : Files.readAllLines(root.resolve("bench/lint-judged.tsv"))) {
      if (line.startsWith("#") || line.startsWith("file\t")) continue;
      String[] cells = line.split("\t", -1);
      out.put(String.join("\t", cells[0], cells[1], cells[2]), cells[3].equals("true"));
    }
    return new Judged(out);
  }

  Tally tally(Corpus.Entry entry) throws IOException {
    var source = Corpus.read(entry.plan());
    var place = new Place(source.text());
    var open = new ArrayList<String>();
    int right = 0;
    int wrong = 0;
    for (var finding : Lint.of(PlanCompiler.compile(source))) {
      int start = finding.diagnostic().span().start();
      String where = place.line(start) + ":" + place.column(start);
      String key = String.join("\t", entry.name(), finding.diagnostic().code().label(), where);
      var verdict = verdicts.get(key);
      if (verdict == null) open.add(key);
      else if (verdict) right++;
      else wrong++;
    }
    return new Tally(right, wrong, open, source.text().length() / PAGE);
  }
}
