/** The living page in a real browser, without server and database. */
@NullMarked
package vn.loa.app.design;

import org.jspecify.annotations.NullMarked;
