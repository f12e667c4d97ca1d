/**
 * Lists that a word processor numbers by itself go in, the numbers and letters it draws come out.
 */
@NullMarked
package vn.loa.reader.numbering;

import org.jspecify.annotations.NullMarked;
