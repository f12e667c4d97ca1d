/** A key and named values go in, a sentence in Vietnamese or English comes out. */
@NullMarked
package vn.loa.cli.wording;

import org.jspecify.annotations.NullMarked;
