/** The verbs that acts begin with. */
@NullMarked
package vn.loa.compiler.verb;

import org.jspecify.annotations.NullMarked;
