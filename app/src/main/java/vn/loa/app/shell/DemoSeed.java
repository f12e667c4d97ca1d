package vn.loa.app.shell;

/** What a module brings to the demonstration at its first start. */
public interface DemoSeed {

  /** Seeds of lower rank come first. */
  int rank();

  /** What it is about to do, for whoever waits. */
  String title(Words words);

  /** Does it; what is there already stays. */
  void sow();
}
