package vn.loa.app.shell;

/**
 * Something that a search of the whole site found.
 *
 * @param icon name in the sprite
 * @param sub a quieter line that tells it from its like
 */
public record Hit(String icon, String title, String sub, String href) {}
