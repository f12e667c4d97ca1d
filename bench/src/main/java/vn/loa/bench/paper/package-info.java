/**
 * Printed pages made into scans of known quality, and what is wrong with the words read from them.
 */
@NullMarked
package vn.loa.bench.paper;

import org.jspecify.annotations.NullMarked;
