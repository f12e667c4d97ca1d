package vn.loa.app.document;

/** A document got its text; announced in the transaction that keeps it. */
public record DocumentRead(long documentId, long bodyId) {}
