package vn.loa.app.plan;

/** A version of a plan was approved; announced in the transaction that approves it. */
public record PlanApproved(long planId, long versionId) {}
