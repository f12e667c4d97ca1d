/** In goes a text in words, out comes its outline: parts, items, points, dashes, tables, labels. */
@NullMarked
package vn.loa.compiler.outline;

import org.jspecify.annotations.NullMarked;
