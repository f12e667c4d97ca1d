/**
 * Calendar arithmetic: editions of holidays and hours, periods and deadlines go in; periods in
 * days, due moments with their sum, and the instances of a duty that are expected come out. Time is
 * civil time in Việt Nam, which has no summer time.
 */
@NullMarked
package vn.loa.obligation.calendar;

import org.jspecify.annotations.NullMarked;
