/**
 * A text as paper shows it: plain text and what points at it go in, paragraphs, tables and pieces
 * that no mark begins or ends within come out.
 */
@NullMarked
package vn.loa.compiler.paper;

import org.jspecify.annotations.NullMarked;
