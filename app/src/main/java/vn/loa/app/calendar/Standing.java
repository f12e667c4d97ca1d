package vn.loa.app.calendar;

import java.util.List;

/** Where a body stands in the tree of today. */
interface Standing {

  /** The bodies above it, the outermost first, then itself. */
  List<Long> down(long body);
}
