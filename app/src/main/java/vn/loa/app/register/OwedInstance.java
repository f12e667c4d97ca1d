package vn.loa.app.register;

/** One time that a body is expected to do a duty. */
public record OwedInstance(Expected expected, Owing owing) {

  public RegisteredObligation obligation() {
    return expected.by();
  }
}
