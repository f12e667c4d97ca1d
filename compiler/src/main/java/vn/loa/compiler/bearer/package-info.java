/** In go words, out come the bodies, persons and groups that they name. */
@NullMarked
package vn.loa.compiler.bearer;

import org.jspecify.annotations.NullMarked;
