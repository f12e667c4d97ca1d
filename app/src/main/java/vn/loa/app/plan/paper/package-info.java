/** The text of a plan and what points at it go in, blocks for showing come out. */
@NullMarked
package vn.loa.app.plan.paper;

import org.jspecify.annotations.NullMarked;
