/**
 * What changed between two versions of one plan: two compiled plans go in, changes by obligation
 * come out.
 */
@NullMarked
package vn.loa.compiler.difference;

import org.jspecify.annotations.NullMarked;
