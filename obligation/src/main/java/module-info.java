/**
 * The language of duty: who must do what, how much, how often, by when, and where it is written;
 * and the arithmetic of the calendar.
 */
module vn.loa.obligation {
  requires static org.jspecify;

  exports vn.loa.obligation;
  exports vn.loa.obligation.calendar;
}
