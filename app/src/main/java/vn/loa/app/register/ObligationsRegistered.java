package vn.loa.app.register;

/**
 * The obligations of a version stand in the register; announced in the transaction that approves
 * it.
 *
 * @param obligations how many
 */
public record ObligationsRegistered(long planId, long versionId, int obligations) {}
