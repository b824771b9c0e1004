package org.noroshi.membership;

/** What can be decided about an application. */
public enum DecisionKind {
    ACCEPT,
    HOLD,
    REFUSE
}
