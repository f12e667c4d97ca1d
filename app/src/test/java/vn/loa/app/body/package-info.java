/** Tests of the tree of bodies. */
@NullMarked
package vn.loa.app.body;

import org.jspecify.annotations.NullMarked;
