/**
 * A data folder goes in; a running PostgreSQL that loses nothing comes out, or the reason why there
 * is none.
 */
@NullMarked
package vn.loa.postgres;

import org.jspecify.annotations.NullMarked;
