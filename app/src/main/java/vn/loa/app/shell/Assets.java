package vn.loa.app.shell;

import java.util.List;

/** What every page takes along. */
public final class Assets {

  /**
   * The style sheets in their order, below {@code /loa/}; the one for paper comes last by itself.
   */
  public static final List<String> SHEETS =
      List.of(
          "tokens.css",
          "base.css",
          "frame.css",
          "parts.css",
          "form.css",
          "data.css",
          "reading.css");

  /** The scripts that {@code loa.js} takes in, below {@code /loa/js/}: fetched together with it. */
  public static final List<String> SCRIPTS =
      List.of(
          "dialog.js",
          "draft.js",
          "drop.js",
          "flash.js",
          "keys.js",
          "pick.js",
          "send.js",
          "split.js",
          "spoken.js",
          "theme.js",
          "tree.js",
          "walk.js");

  /** Words that scripts say, by the end of their keys below {@code shell.spoken}. */
  public static final List<String> SPOKEN =
      List.of(
          "undo",
          "undone",
          "close",
          "retrying",
          "sent",
          "offline",
          "online",
          "expired",
          "login",
          "failed",
          "refused",
          "conflict",
          "draft.found",
          "draft.restore",
          "draft.discard",
          "drop.waiting",
          "drop.sending",
          "drop.done",
          "drop.retry",
          "drop.remove",
          "drop.large",
          "keys.go",
          "keys.walk",
          "keys.escape");

  private Assets() {}
}
