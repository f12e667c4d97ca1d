/**
 * Which duties of two plans speak of the same act, and which bodies of one level are the like of
 * bodies above: the common ground of cascade and difference.
 */
@NullMarked
package vn.loa.compiler.likeness;

import org.jspecify.annotations.NullMarked;
