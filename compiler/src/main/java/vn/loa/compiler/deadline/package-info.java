/** By when: dates, quarters, report periods, working time. */
@NullMarked
package vn.loa.compiler.deadline;

import org.jspecify.annotations.NullMarked;
