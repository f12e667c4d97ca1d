package vn.loa.compiler.diagnostic;

import vn.loa.vietnamese.Span;

/**
 * A change of the text that is safe: it alters no number, no date and nothing whose right value is
 * not certain.
 *
 * @param span what is replaced; empty where something is put in
 * @param replacement what stands there afterwards
 */
public record Correction(Span span, String replacement) {}
