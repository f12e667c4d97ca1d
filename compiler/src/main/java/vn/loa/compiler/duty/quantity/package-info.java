/** How much and how often: units, bounds, rhythms. */
@NullMarked
package vn.loa.compiler.duty.quantity;

import org.jspecify.annotations.NullMarked;
