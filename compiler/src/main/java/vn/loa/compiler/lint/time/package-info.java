/** Rules about dates, deadlines, periods and years. */
@NullMarked
package vn.loa.compiler.lint.time;

import org.jspecify.annotations.NullMarked;
