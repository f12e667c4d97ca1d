/** In go clauses, out come obligations: each slot read by rules that stand in lists. */
@NullMarked
package vn.loa.compiler.duty;

import org.jspecify.annotations.NullMarked;
