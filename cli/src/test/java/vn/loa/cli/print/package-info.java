/** Plans printed as PDF by the tests, so that reading them back can be compared. */
@NullMarked
package vn.loa.cli.print;

import org.jspecify.annotations.NullMarked;
