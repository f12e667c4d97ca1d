/** Entrances for a fuzzer that is led by coverage: bytes go in, nothing but time may come out. */
@NullMarked
package vn.loa.bench.fuzz;

import org.jspecify.annotations.NullMarked;
