/** Tests of the server as a whole. */
@NullMarked
package vn.loa.app;

import org.jspecify.annotations.NullMarked;
