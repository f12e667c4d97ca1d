/** Duties, proposals and decisions as JSON, with a number for the form, and back. */
@NullMarked
package vn.loa.app.plan.written;

import org.jspecify.annotations.NullMarked;
