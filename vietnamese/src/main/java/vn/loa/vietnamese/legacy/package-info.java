/**
 * Letters of fonts made before Unicode go in, as they were decoded; the same words in Unicode come
 * out.
 */
@NullMarked
package vn.loa.vietnamese.legacy;

import org.jspecify.annotations.NullMarked;
