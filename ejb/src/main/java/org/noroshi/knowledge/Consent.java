package org.noroshi.knowledge;

/** What somebody has said to a proposed article. */
public enum Consent {
    /** Nothing yet, which is no consent. */
    UNSAID,
    YES,
    NO
}
