package vn.loa.compiler.quantity;

import vn.loa.obligation.Quota;

/**
 * A quota that was read.
 *
 * @param from first word
 * @param to one past the last
 * @param bounded whether the text says "ít nhất", "trở lên" or the like
 */
public record QuotaReading(Quota quota, int from, int to, boolean bounded) {}
