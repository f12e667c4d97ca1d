/** HTML goes in, lines of text come out, with tables as cells parted by tabs. */
@NullMarked
package vn.loa.reader.html;

import org.jspecify.annotations.NullMarked;
