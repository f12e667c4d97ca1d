/** Files of Word, new and old, go in; the text that a person sees in them comes out. */
@NullMarked
package vn.loa.reader.word;

import org.jspecify.annotations.NullMarked;
