/** How much and how often: units, bounds, rhythms. */
@NullMarked
package vn.loa.compiler.quantity;

import org.jspecify.annotations.NullMarked;
