package vn.loa.app.plan.page;

/**
 * One thing that a duty says.
 *
 * @param label empty where it goes on with the one before
 * @param filled whether convention filled it in
 * @param more a quieter addition, empty for none
 */
public record SlotView(String label, String value, boolean filled, String more) {}
