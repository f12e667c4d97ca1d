/** Paragraphs and tables of a file that knows them go in, lines of text come out. */
@NullMarked
package vn.loa.reader.block;

import org.jspecify.annotations.NullMarked;
