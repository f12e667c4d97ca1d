package vn.loa.app.identity;

import vn.loa.app.journal.Actor;
import vn.loa.app.shell.Words;

/** What a module has in somebody's hands: nothing is orphaned when that person leaves. */
public interface OpenWork {

  /** What it is, in a few words: "kế hoạch đang rà soát". */
  String title(Words words);

  /** How much is open. */
  int count(Leaving leaving);

  /** Puts all of it into other hands, in the transaction that the person leaves in. */
  void handOver(Leaving leaving, long successor, Actor by);
}
