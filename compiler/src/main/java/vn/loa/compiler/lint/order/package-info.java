/** Rules about the numbers and letters of parts, items and points. */
@NullMarked
package vn.loa.compiler.lint.order;

import org.jspecify.annotations.NullMarked;
