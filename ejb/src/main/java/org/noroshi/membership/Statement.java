package org.noroshi.membership;

/** What a hospital attests about one of its users. */
public enum Statement {
    /** Still works here, still has this duty. */
    AS_BEFORE,
    /** Still works here, with another duty. */
    OTHER_DUTY,
    /** Does not work here or not with systems any more: the place is given up at once. */
    LEFT
}
