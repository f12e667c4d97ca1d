package vn.loa.app.identity;

import java.util.List;

/** What came of an act on a person. */
sealed interface Answer {

  record Done(long person) implements Answer {}

  /**
   * Done, and the person can come in with a code.
   *
   * @param code told once; nobody can look it up again
   * @param hours how long it holds
   */
  record Coded(long person, String code, long hours) implements Answer {}

  /** Not done, and why. */
  record Refused(List<Fault> faults) implements Answer {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** There is no such person, or none whom the asker may see. */
  record Unknown() implements Answer {}

  static Answer refused(String field, String code) {
    return new Refused(List.of(Fault.of(field, code)));
  }
}
