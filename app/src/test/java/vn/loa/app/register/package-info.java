/** Tests of the register: what is owed, by whom, when, and who may see it. */
@NullMarked
package vn.loa.app.register;

import org.jspecify.annotations.NullMarked;
