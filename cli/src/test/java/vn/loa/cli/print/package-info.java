/**
 * Plans as text go in, printed pages come out, as offices print them; what is read back is held
 * against the text.
 */
@NullMarked
package vn.loa.cli.print;

import org.jspecify.annotations.NullMarked;
