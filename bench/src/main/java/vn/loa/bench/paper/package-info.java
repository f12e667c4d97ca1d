/**
 * Files that no repository should hold: long scans and long documents, made when they are needed.
 */
@NullMarked
package vn.loa.bench.paper;

import org.jspecify.annotations.NullMarked;
