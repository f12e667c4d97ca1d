package vn.loa.app.body;

import java.util.List;

/** What came of changing the tree. */
sealed interface Changed {

  /**
   * It is done.
   *
   * @param newcomers the bodies that began, in the order in which the change names them
   */
  record Done(long event, List<Long> newcomers) implements Changed {
    public Done {
      newcomers = List.copyOf(newcomers);
    }
  }

  /** It cannot be, and nothing was done. */
  record Refused(List<Fault> faults) implements Changed {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
