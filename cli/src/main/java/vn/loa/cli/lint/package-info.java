/** {@code loa lint}: says what is wrong with plans, and mends what is safe. */
@NullMarked
package vn.loa.cli.lint;

import org.jspecify.annotations.NullMarked;
