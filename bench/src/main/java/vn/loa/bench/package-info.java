/** Workloads go in, ratios against their peers come out. */
@NullMarked
package vn.loa.bench;

import org.jspecify.annotations.NullMarked;
