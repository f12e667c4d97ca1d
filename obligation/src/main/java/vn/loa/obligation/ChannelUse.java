package vn.loa.obligation;

/**
 * A channel as a plan names it.
 *
 * @param text the name as written, mended
 */
public record ChannelUse(Channel channel, String text) {}
