package org.noroshi.membership;

/**
 * How much a restriction takes away (article 11-2), from nothing to everything. Each takes away what the ones before it
 * do, and more; the hardest of several counts.
 */
public enum Grade {
    /** No restriction. */
    NONE(true, true, true, true),
    /** May do everything but take copies along. */
    NO_EXPORT(true, true, true, false),
    /** May read, watch and tidy up own things, but write nothing new. */
    NO_POSTING(true, true, false, false),
    /** May read and nothing else. */
    READ_ONLY(true, false, false, false),
    /** May do nothing but see why. */
    ALL(false, false, false, false);

    private final boolean reading;
    private final boolean acting;
    private final boolean posting;
    private final boolean exporting;

    Grade(boolean reading, boolean acting, boolean posting, boolean exporting) {
        this.reading = reading;
        this.acting = acting;
        this.posting = posting;
        this.exporting = exporting;
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

    /** Whether copies may be taken along: exports, downloads, interfaces for programs. */
    public boolean mayExport() {
        return exporting;
    }

    /** The harder of the two. */
    public Grade or(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
