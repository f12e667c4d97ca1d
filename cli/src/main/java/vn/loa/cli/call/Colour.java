package vn.loa.cli.call;

/** When colours are used; automatically means on a screen, unless NO_COLOR asks for none. */
public enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  public boolean on(Terminal terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> {
        String no = terminal.find("NO_COLOR");
        yield terminal.shown()
            && (no == null || no.isEmpty())
            && !"dumb".equals(terminal.find("TERM"));
      }
    };
  }
}
