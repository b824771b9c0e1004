package org.noroshi.terms.diff;

import java.util.List;
import org.noroshi.terms.Ground;

/**
 * A paragraph or item that is new, gone or worded differently.
 *
 * @param before where it stood; null when it is new
 * @param after where it stands; null when it is gone
 */
public record PlaceDiff(Ground before, Ground after, Change change, List<Piece> pieces) {

    public PlaceDiff {
        pieces = List.copyOf(pieces);
    }

    /** Where it stands, or stood. */
    public Ground ground() {
        return after == null ? before : after;
    }

    /** Whether it has another number than before. */
    public boolean isMoved() {
        return before != null && after != null && !before.equals(after);
    }
}
