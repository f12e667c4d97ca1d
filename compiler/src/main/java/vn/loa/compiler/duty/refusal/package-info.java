/** Clauses that look like duties and are none. */
@NullMarked
package vn.loa.compiler.duty.refusal;

import org.jspecify.annotations.NullMarked;
