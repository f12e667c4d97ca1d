package vn.loa.app.plan.page;

import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Page;

/**
 * Somebody decided first: both versions side by side.
 *
 * @param sentence who, and when
 * @param theirs what they decided
 * @param card as it stands now, null where it stands no more
 * @param mine what the viewer wanted to decide
 * @param words what the viewer's card would say, empty where it says the same
 */
public record ConflictPage(
    Page page,
    String sentence,
    String theirs,
    @Nullable CardView card,
    String mine,
    String words) {}
