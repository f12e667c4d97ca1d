/** A compiled plan goes in, a workbook for a spreadsheet program comes out. */
@NullMarked
package vn.loa.cli.workbook;

import org.jspecify.annotations.NullMarked;
