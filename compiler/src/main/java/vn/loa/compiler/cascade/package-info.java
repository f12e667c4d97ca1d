/**
 * Whether a child plan carries the duties of its parent: two compiled plans go in, a verdict for
 * each duty of the parent and the child's own additions come out.
 */
@NullMarked
package vn.loa.compiler.cascade;

import org.jspecify.annotations.NullMarked;
