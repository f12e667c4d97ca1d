/** The command {@code loa compile}: files go in, tables, JSON or pages come out. */
@NullMarked
package vn.loa.cli.compile;

import org.jspecify.annotations.NullMarked;
