package vn.loa.vietnamese.restoring;

import vn.loa.vietnamese.Span;

/**
 * One word that was read anew.
 *
 * @param span where it stands in the source
 * @param was as it stands there
 * @param is as it should stand, in the same case
 * @param confidence 0 to 1
 */
public record Edit(Span span, String was, String is, double confidence) {}
