/** Tests of the JSON of plans. */
@NullMarked
package vn.loa.app.plan.written;

import org.jspecify.annotations.NullMarked;
