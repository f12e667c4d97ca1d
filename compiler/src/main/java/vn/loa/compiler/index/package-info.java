/**
 * Index targets: what place or score a plan wants to reach in PAR INDEX, SIPAS, PAPI and the like.
 */
@NullMarked
package vn.loa.compiler.index;

import org.jspecify.annotations.NullMarked;
