/**
 * A compiled plan goes in, everything that is wrong with its text comes out, with corrections where
 * they are safe.
 */
@NullMarked
package vn.loa.compiler.lint;

import org.jspecify.annotations.NullMarked;
