/** The slots of a duty as the fields of a form, and back. */
@NullMarked
package vn.loa.app.plan.form;

import org.jspecify.annotations.NullMarked;
