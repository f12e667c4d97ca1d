/** Tests of the computation behind a review. */
@NullMarked
package vn.loa.app.plan.review;

import org.jspecify.annotations.NullMarked;
