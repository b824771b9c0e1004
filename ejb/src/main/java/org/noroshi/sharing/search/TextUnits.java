package org.noroshi.sharing.search;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut into what the base field compares: single characters of Japanese (and Chinese, Korean) writing, and words
 * of everything else in lower case. What is neither letter nor digit separates.
 */
final class TextUnits {

    private final MappedText text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] characters = new boolean[64];
    private int size;

    private TextUnits(MappedText text) {
        this.text = text;
    }

    static TextUnits of(MappedText folded) {
        TextUnits units = new TextUnits(folded);
        int at = 0;
        while (at < folded.length()) {
            int point = Character.codePointAt(folded, at);
            int next = at + Character.charCount(point);
            if (standsAlone(point)) {
                units.add(at, next, true);
            } else if (Character.isLetterOrDigit(point)) {
                while (next < folded.length() && continuesWord(Character.codePointAt(folded, next))) {
                    next += Character.charCount(Character.codePointAt(folded, next));
                }
                units.add(at, next, false);
            }
            at = next;
        }
        return units;
    }

    private void add(int start, int end, boolean isCharacter) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            characters = Arrays.copyOf(characters, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        characters[size] = isCharacter;
        size++;
    }

    int size() {
        return size;
    }

    /** Whether this unit is a single character of a script that has no blanks between words. */
    boolean isCharacter(int unit) {
        return characters[unit];
    }

    /** Whether nothing stands between this unit and the next, and both are single characters. */
    boolean pairsWithNext(int unit) {
        return unit + 1 < size && characters[unit] && characters[unit + 1] && ends[unit] == starts[unit + 1];
    }

    boolean pairsWithPrevious(int unit) {
        return unit > 0 && pairsWithNext(unit - 1);
    }

    String term(int unit) {
        return text.text(starts[unit], ends[unit]).toLowerCase(Locale.ROOT);
    }

    /** Whether the unit is this term, itself in lower case. */
    boolean is(int unit, String term) {
        int length = ends[unit] - starts[unit];
        if (characters[unit] && length == term.length()) {
            for (int i = 0; i < length; i++) {
                if (text.charAt(starts[unit] + i) != term.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
        return !characters[unit] && term(unit).equals(term);
    }

    String pair(int unit) {
        return text.text(starts[unit], ends[unit + 1]);
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return ends[unit];
    }

    private static boolean continuesWord(int point) {
        return !standsAlone(point)
                && (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK);
    }

    private static boolean standsAlone(int point) {
        if (point < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> Character.isLetterOrDigit(point);
            default -> point == 'ー' || point == '々' || point == '〆';
        };
    }
}
