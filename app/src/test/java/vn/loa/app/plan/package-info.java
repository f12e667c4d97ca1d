/** Plans from the file to the approved version, on the real server and a real database. */
@NullMarked
package vn.loa.app.plan;

import org.jspecify.annotations.NullMarked;
