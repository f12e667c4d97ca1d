/** The house rules as tests: the whole repository goes in, complaints come out. */
@NullMarked
package vn.loa.house;

import org.jspecify.annotations.NullMarked;
