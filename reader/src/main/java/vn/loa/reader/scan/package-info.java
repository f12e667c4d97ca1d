/**
 * Pictures of pages go in; the words seen on them, the lines drawn on them and a picture to show
 * come out.
 */
@NullMarked
package vn.loa.reader.scan;

import org.jspecify.annotations.NullMarked;
