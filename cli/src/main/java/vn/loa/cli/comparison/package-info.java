/**
 * The commands {@code loa cascade} and {@code loa diff}: two files go in, one comparison comes out.
 */
@NullMarked
package vn.loa.cli.comparison;

import org.jspecify.annotations.NullMarked;
