/** Runs inside the jail: a file goes in, frames about it come out, until the asker goes away. */
@NullMarked
package vn.loa.reader.worker;

import org.jspecify.annotations.NullMarked;
