package org.noroshi.sharing.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.noroshi.sharing.search.Fragment.Piece;
import org.noroshi.sharing.search.IdentifierScan.Finding;
import org.noroshi.sharing.search.Question.Name;

/**
 * Shows in a text what was looked for, by the same rules by which it was found. Works on the text itself, not on the
 * index: what is shown was read from the database for this reader.
 *
 * <p>Marks lie in the source text, whatever its width or disguise: {@code ＥＶＩＬ[.]example} is marked as a whole.
 */
public final class Highlighter {

    private static final int LONGEST_FRAGMENT = 200;
    private static final int LEAD = 40;

    private static final Analyzer WORDS = JapaneseAnalysis.morphological();

    private final Question question;

    private Highlighter(Question question) {
        this.question = question;
    }

    /** For what was typed; null and blank text mark nothing. */
    public static Highlighter of(String typed) {
        return new Highlighter(Question.of(typed));
    }

    /** Where something is marked, in the source; {@code isWhole} says that all of the question stands there. */
    private record Mark(int start, int end, boolean isWhole) {}

    /** The whole text with its marks, for titles. */
    public List<Piece> marked(String text) {
        return pieces(text, 0, text.length(), marks(text));
    }

    /**
     * At most {@code most} parts of up to 200 characters, in the order of the text, of which the first show the most
     * exact hits. Without any hit, the beginning of the text.
     */
    public List<Fragment> fragments(String text, int most) {
        List<Mark> marks = marks(text);
        if (marks.isEmpty()) {
            int end = boundary(text, LONGEST_FRAGMENT);
            return text.isEmpty() ? List.of() : List.of(fragment(text, 0, end, marks));
        }
        List<Mark> byRank = new ArrayList<>(marks);
        byRank.sort(Comparator.comparing((Mark mark) -> !mark.isWhole()));
        List<int[]> windows = new ArrayList<>();
        for (Mark mark : byRank) {
            boolean shown = windows.stream().anyMatch(window -> mark.start() >= window[0] && mark.start() < window[1]);
            if (!shown && windows.size() < most) {
                windows.add(window(text, mark, windows));
            }
        }
        windows.sort(Comparator.comparingInt(window -> window[0]));
        return windows.stream()
                .map(window -> fragment(text, window[0], window[1], marks))
                .toList();
    }

    private static int[] window(String text, Mark mark, List<int[]> others) {
        int room = Math.max(0, LONGEST_FRAGMENT - (mark.end() - mark.start()));
        int from = boundary(text, Math.max(0, mark.start() - Math.min(LEAD, room)));
        for (int at = mark.start() - 1; at >= from; at--) {
            char c = text.charAt(at);
            if (c == '\n' || c == '。' || c == '！' || c == '？') {
                from = at + 1;
                break;
            }
        }
        int end = boundary(text, from + LONGEST_FRAGMENT);
        for (int[] other : others) {
            if (other[1] > from && other[0] < mark.start()) {
                from = other[1];
            }
            if (other[0] < end && other[0] > mark.start()) {
                end = other[0];
            }
        }
        return new int[] {from, end};
    }

    /** The same place, or one earlier where a character would be cut in two. */
    private static int boundary(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static Fragment fragment(String text, int from, int end, List<Mark> marks) {
        return new Fragment(from > 0, pieces(text, from, end, marks), end < text.length());
    }

    private static List<Piece> pieces(String text, int from, int end, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Mark mark : marks) {
            int start = Math.max(at, mark.start());
            int stop = Math.min(end, mark.end());
            if (start < stop) {
                if (start > at) {
                    pieces.add(new Piece(text.substring(at, start), false));
                }
                pieces.add(new Piece(text.substring(start, stop), true));
                at = stop;
            }
        }
        if (at < end) {
            pieces.add(new Piece(text.substring(at, end), false));
        }
        return pieces;
    }

    // ---- finding

    private List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        if (question.isEmpty()) {
            return marks;
        }
        MappedText folded = MappedText.fold(text);
        TextUnits units = TextUnits.of(folded);
        names(text, marks);
        question.names().forEach(name -> phrase(folded, units, name.written(), true, marks));
        question.phrases().forEach(phrase -> phrase(folded, units, phrase, true, marks));
        phrase(folded, units, question.whole(), true, marks);
        boolean allAsWritten = true;
        for (String word : question.words()) {
            allAsWritten &= phrase(folded, units, word, false, marks);
            beginnings(folded, units, word, marks);
        }
        if (!allAsWritten) {
            stems(folded, marks);
        }
        return joined(marks);
    }

    private void names(String text, List<Mark> marks) {
        if (question.names().isEmpty()) {
            return;
        }
        for (Finding finding : IdentifierScan.of(text)) {
            Identifier found = finding.identifier();
            Set<String> tokens = found.indexTokens();
            for (Name name : question.names()) {
                if (tokens.contains(name.exact()) || name.related().stream().anyMatch(tokens::contains)) {
                    marks.add(new Mark(found.start(), found.end(), true));
                }
            }
        }
    }

    private static boolean phrase(
            MappedText folded, TextUnits units, String phrase, boolean isWhole, List<Mark> marks) {
        List<String> wanted = terms(phrase);
        if (wanted.isEmpty()) {
            return false;
        }
        boolean any = false;
        for (int unit = 0; unit + wanted.size() <= units.size(); unit++) {
            if (standsAt(units, unit, wanted)) {
                mark(folded, units, unit, unit + wanted.size() - 1, isWhole, marks);
                any = true;
            }
        }
        return any;
    }

    private static boolean standsAt(TextUnits units, int unit, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!units.is(unit + i, wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void beginnings(MappedText folded, TextUnits units, String word, List<Mark> marks) {
        String beginning = ThreadQuery.beginningOf(word);
        if (beginning == null) {
            return;
        }
        for (int unit = 0; unit < units.size(); unit++) {
            if (!units.isCharacter(unit) && units.term(unit).startsWith(beginning)) {
                mark(folded, units, unit, unit, false, marks);
            }
        }
    }

    private static void mark(
            MappedText folded, TextUnits units, int first, int last, boolean isWhole, List<Mark> marks) {
        marks.add(new Mark(folded.sourceStart(units.start(first)), folded.sourceEnd(units.end(last) - 1), isWhole));
    }

    private static List<String> terms(String phrase) {
        TextUnits units = TextUnits.of(MappedText.fold(phrase));
        List<String> terms = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            terms.add(units.term(unit));
        }
        return terms;
    }

    private void stems(MappedText folded, List<Mark> marks) {
        Set<String> wanted = new HashSet<>(question.stems());
        try (TokenStream stream = WORDS.tokenStream("", folded.toString())) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (offset.endOffset() > offset.startOffset() && wanted.contains(term.toString())) {
                    marks.add(new Mark(
                            folded.sourceStart(offset.startOffset()), folded.sourceEnd(offset.endOffset() - 1), false));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks in order, what touches or overlaps made one. */
    private static List<Mark> joined(List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::start));
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : marks) {
            int last = joined.size() - 1;
            if (last >= 0 && mark.start() <= joined.get(last).end()) {
                Mark before = joined.get(last);
                joined.set(
                        last,
                        new Mark(
                                before.start(),
                                Math.max(before.end(), mark.end()),
                                before.isWhole() || mark.isWhole()));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }
}
