/**
 * The written language: in goes text as it was read, out come words with folded forms, numbers and
 * offsets back to the source.
 */
@NullMarked
package vn.loa.vietnamese;

import org.jspecify.annotations.NullMarked;
