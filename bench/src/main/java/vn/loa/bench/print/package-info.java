/**
 * Prints a plan's text on pages as an office does: a head in two columns, justified text, drawn
 * tables.
 */
@NullMarked
package vn.loa.bench.print;

import org.jspecify.annotations.NullMarked;
