/**
 * From the text of a plan to its obligations. In goes a {@link vn.loa.vietnamese.SourceText}, out
 * comes a {@link vn.loa.compiler.CompiledPlan}; between them stand pure stages, each a named value:
 * reading, outline, clauses, obligations.
 */
@NullMarked
package vn.loa.compiler;

import org.jspecify.annotations.NullMarked;
