/** A compiled plan goes in, a table for a terminal comes out. */
@NullMarked
package vn.loa.cli.table;

import org.jspecify.annotations.NullMarked;
