/**
 * In goes a source text, out comes what it most likely says: words without the printer's additions,
 * damaged ones restored, each with its place in the source.
 */
@NullMarked
package vn.loa.compiler.reading;

import org.jspecify.annotations.NullMarked;
