/** In goes a plan as it was understood, out comes what a person should look at. */
@NullMarked
package vn.loa.compiler.check;

import org.jspecify.annotations.NullMarked;
