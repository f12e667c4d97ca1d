/**
 * What the reading process and the one that asks it say to each other: frames with a length, and
 * bounds on everything, since a file may have taken the reading process over.
 */
@NullMarked
package vn.loa.reader.wire;

import org.jspecify.annotations.NullMarked;
