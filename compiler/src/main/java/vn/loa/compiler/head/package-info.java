/**
 * In goes an outline, out comes who issued the document, when, on what grounds, and what it cites.
 */
@NullMarked
package vn.loa.compiler.head;

import org.jspecify.annotations.NullMarked;
