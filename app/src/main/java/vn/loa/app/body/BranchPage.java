package vn.loa.app.body;

import java.util.List;

/** The bodies directly below one, for a branch that is turned open. */
public record BranchPage(List<TreePage.Row> rows) {

  public BranchPage {
    rows = List.copyOf(rows);
  }
}
