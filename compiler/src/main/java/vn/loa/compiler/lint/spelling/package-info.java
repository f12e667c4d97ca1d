/** Rules about words, names, capitals, brackets and sentences. */
@NullMarked
package vn.loa.compiler.lint.spelling;

import org.jspecify.annotations.NullMarked;
