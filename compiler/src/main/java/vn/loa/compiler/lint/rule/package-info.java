/** What a rule of lint is, and what it looks at. */
@NullMarked
package vn.loa.compiler.lint.rule;

import org.jspecify.annotations.NullMarked;
