/**
 * Words as they stand on pages go in; text in reading order, tables as cells parted by tabs, and
 * the place of each word come out.
 */
@NullMarked
package vn.loa.reader.layout;

import org.jspecify.annotations.NullMarked;
