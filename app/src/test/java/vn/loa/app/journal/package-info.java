/** Tests of the journal. */
@NullMarked
package vn.loa.app.journal;

import org.jspecify.annotations.NullMarked;
