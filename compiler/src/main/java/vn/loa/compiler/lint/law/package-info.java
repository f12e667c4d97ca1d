/**
 * The shipped, dated lists of national documents and of terms given up, and the rules that ask
 * them.
 */
@NullMarked
package vn.loa.compiler.lint.law;

import org.jspecify.annotations.NullMarked;
