/** Rules about duties that nobody could check. */
@NullMarked
package vn.loa.compiler.lint.duty;

import org.jspecify.annotations.NullMarked;
