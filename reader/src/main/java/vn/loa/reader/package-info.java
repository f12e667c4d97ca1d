/** A file's bytes go in; text with its pages comes out, or the reason why there is none. */
@NullMarked
package vn.loa.reader;

import org.jspecify.annotations.NullMarked;
