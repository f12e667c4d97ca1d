package vn.loa.cli.workbook;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.loa.cli.wording.Wording;

/** A page whose name and column names are of the wording. */
final class Sheet {

  private final Page page;
  private final Wording wording;

  /**
   * @param name of the list of column names {@code workbook.NAME.columns}
   */
  Sheet(Workbook book, Wording wording, String name, int... widths) {
    this.wording = wording;
    String[] headings = wording.say("workbook." + name + ".columns").split("\\|");
    if (headings.length != widths.length) {
      throw new IllegalStateException(name + ": " + headings.length + " names of columns");
    }
    var columns = new ArrayList<Page.Column>();
    for (int i = 0; i < widths.length; i++) columns.add(new Page.Column(headings[i], widths[i]));
    this.page = new Page(book, wording.say("workbook." + name), columns);
  }

  void row(List<Entry> entries) {
    page.row(entries);
  }

  void finish(int frozen) {
    page.finish(frozen, wording.say("workbook.footer"));
  }
}
