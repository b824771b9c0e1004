package org.noroshi.terms.diff;

/** What happened to a place, or to a piece of its words. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    CHANGED
}
