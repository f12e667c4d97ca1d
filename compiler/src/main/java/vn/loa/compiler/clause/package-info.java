/**
 * In goes an outline, out come clauses: each one act of one group of bearers, with what its
 * heading, labels or table row add.
 */
@NullMarked
package vn.loa.compiler.clause;

import org.jspecify.annotations.NullMarked;
