package org.noroshi.terms.diff;

import java.util.List;
import org.noroshi.terms.Ground;

/**
 * An article that is new, gone or changed.
 *
 * @param before where it stood; null when it is new
 * @param after where it stands; null when it is gone
 * @param label as the text has it: 第6条
 * @param title its words, with what changed in them
 * @param places what changed in it, in the order of the new text
 */
public record ArticleDiff(
        Ground before, Ground after, Change change, String label, List<Piece> title, List<PlaceDiff> places) {

    public ArticleDiff {
        title = List.copyOf(title);
        places = List.copyOf(places);
    }

    public Ground ground() {
        return after == null ? before : after;
    }

    public boolean isMoved() {
        return before != null && after != null && !before.equals(after);
    }
}
