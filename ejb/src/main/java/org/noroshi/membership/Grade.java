package org.noroshi.membership;

/** How much a restriction takes away (article 11-2), from nothing to everything. The hardest of several counts. */
public enum Grade {
    /** No restriction. */
    NONE(true, true, true),
    /** May read, watch and tidy up own things, but write nothing new. */
    NO_POSTING(true, true, false),
    /** May read and nothing else. */
    READ_ONLY(true, false, false),
    /** May do nothing. */
    ALL(false, false, false);

    private final boolean reading;
    private final boolean acting;
    private final boolean posting;

    Grade(boolean reading, boolean acting, boolean posting) {
        this.reading = reading;
        this.acting = acting;
        this.posting = posting;
    }

    public boolean mayRead() {
        return reading;
    }

    /** Whether own things may be changed: watching, drafts, withdrawing a post, accepting an answer. */
    public boolean mayAct() {
        return acting;
    }

    /** Whether something new may be written. */
    public boolean mayPost() {
        return posting;
    }

    /** The harder of the two. */
    public Grade or(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
