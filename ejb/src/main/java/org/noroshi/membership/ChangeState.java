package org.noroshi.membership;

/** Where a member's notice of a change stands; the ways between are in {@link ChangeNotice}. */
public enum ChangeState {
    IN_REVIEW,
    IN_EFFECT,
    REFUSED,
    TAKEN_BACK
}
