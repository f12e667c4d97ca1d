package vn.loa.app.shell;

import java.util.List;

/** What a module finds in the search of the whole site, as far as the viewer may see it. */
public interface SearchSource {

  /** Sources of lower rank are shown first. */
  int rank();

  /** What it finds, in the plural: "Cơ quan, đơn vị". */
  String title(Words words);

  /**
   * @param folded the query without accents and capitals, never empty
   * @param most so many hits at most, the best first
   */
  List<Hit> search(String folded, int most, Words words);
}
