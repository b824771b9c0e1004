package org.noroshi.terms;

/** What a new draft begins with. */
public enum DraftStart {
    /** The version in force, to be changed. */
    IN_FORCE,
    /** The next version of the sample terms. */
    SAMPLE
}
