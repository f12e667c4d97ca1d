/** A compiled plan goes in, one self-contained HTML page comes out. */
@NullMarked
package vn.loa.cli.page;

import org.jspecify.annotations.NullMarked;
