package vn.loa.app.register;

import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Tone;

/**
 * A line of the register.
 *
 * @param place where it stands: {@code mục II.1, Kế hoạch 41/KH-UBND}
 * @param bearers who owes it, as the plan names them
 * @param bodies how many bodies, in words
 * @param next when it is due next; empty where nothing comes any more
 * @param left how long that is; null where it has no day
 */
public record ObligationView(
    int number,
    String href,
    String title,
    String place,
    String issuer,
    String bearers,
    String bodies,
    String kind,
    String amount,
    String next,
    @Nullable String left,
    Tone tone) {}
