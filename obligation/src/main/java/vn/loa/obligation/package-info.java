/**
 * The language of duty, shared by everything in Loa: immutable values that say what a plan orders
 * and which words ordered it. Nothing here reads, stores or judges.
 */
@NullMarked
package vn.loa.obligation;

import org.jspecify.annotations.NullMarked;
