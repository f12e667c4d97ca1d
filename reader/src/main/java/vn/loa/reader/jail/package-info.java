/**
 * A command goes in; the same command comes out shut in as far as the machine allows: without
 * network, as nobody, with a view of few folders and limits on what it may use.
 */
@NullMarked
package vn.loa.reader.jail;

import org.jspecify.annotations.NullMarked;
