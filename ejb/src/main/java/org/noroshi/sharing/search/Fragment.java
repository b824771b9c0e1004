package org.noroshi.sharing.search;

import java.util.List;

/**
 * A part of a text around what was looked for.
 *
 * @param cutBefore whether the text begins earlier
 * @param pieces the part, in order; text as in the source, not escaped
 * @param cutAfter whether the text goes on
 */
public record Fragment(boolean cutBefore, List<Piece> pieces, boolean cutAfter) {

    /**
     * A stretch of text.
     *
     * @param text as in the source
     * @param marked whether it is what was looked for
     */
    public record Piece(String text, boolean marked) {}

    public Fragment {
        pieces = List.copyOf(pieces);
    }

    /** The part as one text, without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
