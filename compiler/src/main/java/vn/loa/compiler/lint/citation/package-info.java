/** Rules about documents that the text cites. */
@NullMarked
package vn.loa.compiler.lint.citation;

import org.jspecify.annotations.NullMarked;
