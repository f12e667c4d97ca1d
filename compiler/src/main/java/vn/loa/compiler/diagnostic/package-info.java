/** Faults in people's documents: code, place and values; sentences are made elsewhere. */
@NullMarked
package vn.loa.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
