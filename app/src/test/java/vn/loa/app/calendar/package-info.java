/** Tests of the working calendar as pages and as a door. */
@NullMarked
package vn.loa.app.calendar;

import org.jspecify.annotations.NullMarked;
