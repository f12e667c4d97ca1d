/** What sort of act a clause asks for: rules in the order in which they are tried. */
@NullMarked
package vn.loa.compiler.duty.kind;

import org.jspecify.annotations.NullMarked;
