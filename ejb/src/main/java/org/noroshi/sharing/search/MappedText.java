package org.noroshi.sharing.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form in which it is compared, every character with its way back to the source.
 *
 * <p>Folding is NFKC (full-width, half-width and composed forms become one), without invisible characters and with one
 * kind of hyphen. What {@link Refanging} makes of it is a {@code MappedText} too.
 */
public final class MappedText implements CharSequence {

    /** Longer runs of combining marks are no writing; the limit keeps folding linear (Unicode "stream-safe" text). */
    private static final int LONGEST_CLUSTER = 32;

    private final String source;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private boolean[] replaced;
    private int length;

    MappedText(String source) {
        this.source = source;
        int capacity = source.length() + 16;
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        replaced = new boolean[capacity];
    }

    /** Folds a text. */
    public static MappedText fold(String source) {
        MappedText folded = new MappedText(source);
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int next = at + 1;
            if (c < 0x80 || isStable(c)) {
                while (next < source.length() && next - at < LONGEST_CLUSTER && joins(source.charAt(next))) {
                    next++;
                }
                if (next == at + 1) {
                    folded.add(c, at, next, false);
                } else {
                    folded.addFolded(source.substring(at, next), at, next);
                }
            } else {
                if (Character.isHighSurrogate(c)
                        && next < source.length()
                        && Character.isLowSurrogate(source.charAt(next))) {
                    next++;
                }
                while (next < source.length() && next - at < LONGEST_CLUSTER && joins(source.charAt(next))) {
                    next++;
                }
                folded.addFolded(source.substring(at, next), at, next);
            }
            at = next;
        }
        return folded;
    }

    private void addFolded(String cluster, int start, int end) {
        String normal = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (isHyphen(c)) {
                add('-', start, end, false);
            } else if (!isInvisible(c)) {
                add(c, start, end, false);
            }
        }
    }

    void add(char c, int start, int end, boolean isReplaced) {
        if (length == chars.length) {
            int capacity = length * 2;
            chars = Arrays.copyOf(chars, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            replaced = Arrays.copyOf(replaced, capacity);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length] = end;
        replaced[length] = isReplaced;
        length++;
    }

    void removeLast() {
        length--;
    }

    String source() {
        return source;
    }

    /** Where in the source the character at this place begins; at the end of the text, the end of the source. */
    public int sourceStart(int index) {
        return index < length ? starts[index] : source.length();
    }

    /** Where in the source the character at this place ends. */
    public int sourceEnd(int index) {
        return ends[index];
    }

    /** Whether the character was written in some other way in order to make the text harmless. */
    boolean isReplaced(int index) {
        return replaced[index];
    }

    boolean isReplaced(int from, int to) {
        for (int i = from; i < to; i++) {
            if (replaced[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source has a plain ASCII character here, or something that was written in its place on purpose. */
    boolean isPlain(int index) {
        return replaced[index] || startsPlain(index);
    }

    /** Whether what was written here in the source begins with an ASCII character. */
    boolean startsPlain(int index) {
        return source.charAt(starts[index]) < 0x80;
    }

    /** The character, or 0 outside the text. */
    char at(int index) {
        return index >= 0 && index < length ? chars[index] : 0;
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text(from, to);
    }

    @Override
    public String toString() {
        return text(0, length);
    }

    /** Common characters that NFKC leaves alone. */
    private static boolean isStable(char c) {
        return (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30A1 && c <= 0x30FE)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3001 && c <= 0x3029);
    }

    /** Characters that may melt into the one before. */
    private static boolean joins(char c) {
        if (c < 0x300) {
            return false;
        }
        if (c == 0xFF9E || c == 0xFF9F || (c >= 0x1160 && c <= 0x11FF)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isHyphen(char c) {
        return (c >= 0x2010 && c <= 0x2013) || c == 0x2212;
    }

    private static boolean isInvisible(char c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF;
    }
}
