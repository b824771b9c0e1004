package org.noroshi.terms.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What changes between two wordings of one place, word by word as the language breaks them. */
final class WordDiff {

    /** What stays between two changes and is no longer than this is taken into them. */
    private static final int ISLAND = 2;

    private final Locale language;

    WordDiff(Locale language) {
        this.language = language;
    }

    List<Piece> of(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Piece(Change.SAME, before));
        }
        List<String> old = words(before);
        List<String> young = words(after);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            add(pieces, Change.SAME, old.subList(done, delta.getSource().getPosition()));
            add(pieces, Change.REMOVED, delta.getSource().getLines());
            add(pieces, Change.ADDED, delta.getTarget().getLines());
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.SAME, old.subList(done, old.size()));
        return joined(withoutIslands(pieces));
    }

    private List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    private static List<Piece> withoutIslands(List<Piece> pieces) {
        List<Piece> mended = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean between = i > 0 && i < pieces.size() - 1;
            if (between && piece.isSame() && piece.text().length() <= ISLAND && !isStop(piece.text())) {
                mended.add(new Piece(Change.REMOVED, piece.text()));
                mended.add(new Piece(Change.ADDED, piece.text()));
            } else {
                mended.add(piece);
            }
        }
        return mended;
    }

    /** A comma or full stop is a place to rest and stays one. */
    private static boolean isStop(String text) {
        return text.codePoints().anyMatch(letter -> "、。，．,.;".indexOf(letter) >= 0);
    }

    /** Between two stretches that stay, first what goes and then what comes, each in one piece. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        StringBuilder same = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.isSame()) {
                change(joined, same, removed, added);
                same.append(piece.text());
            } else {
                (piece.isAdded() ? added : removed).append(piece.text());
            }
        }
        change(joined, same, removed, added);
        flush(joined, Change.SAME, same);
        return joined;
    }

    /**
     * Where all that one wording has is the beginning and the end of the other, only what is between comes or goes: of を
     * and などを that is など.
     */
    private static void change(List<Piece> joined, StringBuilder same, StringBuilder removed, StringBuilder added) {
        if (removed.length() == 0 && added.length() == 0) {
            return;
        }
        String old = removed.toString();
        String young = added.toString();
        int least = Math.min(old.length(), young.length());
        int start = 0;
        while (start < least && old.charAt(start) == young.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && old.charAt(old.length() - 1 - end) == young.charAt(young.length() - 1 - end)) {
            end++;
        }
        if (least > 0 && start + end == least) {
            same.append(young, 0, start);
            removed.setLength(0);
            added.setLength(0);
            removed.append(old, start, old.length() - end);
            added.append(young, start, young.length() - end);
        } else {
            end = 0;
        }
        flush(joined, Change.SAME, same);
        flush(joined, Change.REMOVED, removed);
        flush(joined, Change.ADDED, added);
        same.append(young, young.length() - end, young.length());
    }

    private static void flush(List<Piece> pieces, Change change, StringBuilder text) {
        if (text.length() > 0) {
            pieces.add(new Piece(change, text.toString()));
            text.setLength(0);
        }
    }
}
