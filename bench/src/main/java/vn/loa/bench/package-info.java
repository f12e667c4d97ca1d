/**
 * Workloads with their peers and limits in the same run; they print ratios and never judge by a
 * clock alone.
 */
@NullMarked
package vn.loa.bench;

import org.jspecify.annotations.NullMarked;
