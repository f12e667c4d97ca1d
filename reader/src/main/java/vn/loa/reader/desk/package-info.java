/**
 * Any file goes in, its text comes out: text is read here, everything else by a jailed process that
 * is kept warm, restarted when it dies, and asked again for the pages it did not finish.
 */
@NullMarked
package vn.loa.reader.desk;

import org.jspecify.annotations.NullMarked;
