package org.noroshi.terms.diff;

/** Some words that stay, come or go. */
public record Piece(Change change, String text) {

    public boolean isAdded() {
        return change == Change.ADDED;
    }

    public boolean isRemoved() {
        return change == Change.REMOVED;
    }

    public boolean isSame() {
        return change == Change.SAME;
    }
}
