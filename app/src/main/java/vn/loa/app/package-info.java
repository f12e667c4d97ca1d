/** The server: starts the database, brings it up to date, then serves the modules below. */
@NullMarked
package vn.loa.app;

import org.jspecify.annotations.NullMarked;
