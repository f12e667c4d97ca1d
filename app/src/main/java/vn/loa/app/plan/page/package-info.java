/** What the pages of plans show, ready to be written: words, tones and addresses. */
@NullMarked
package vn.loa.app.plan.page;

import org.jspecify.annotations.NullMarked;
