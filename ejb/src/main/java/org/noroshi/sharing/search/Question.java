package org.noroshi.sharing.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.noroshi.sharing.search.IdentifierScan.Finding;
import org.noroshi.sharing.search.IdentifierScan.Form;

/**
 * What somebody typed into the search field, understood.
 *
 * <p>Identifiers stand for the thing they name, quoted text for exactly itself, everything else for words that must all
 * occur, each as written or all of them in any form.
 *
 * @param isBlank nothing was typed
 * @param names identifiers
 * @param phrases quoted texts
 * @param words what is left, cut at blanks
 * @param whole the words as they were typed one after the other
 * @param stems the dictionary forms of the words
 */
record Question(
        boolean isBlank, List<Name> names, List<String> phrases, List<String> words, String whole, Set<String> stems) {

    /** Nobody types more than this; it bounds the work of one question. */
    private static final int LONGEST = 400;

    private static final int MOST_WORDS = 24;

    private static final String OPENING_QUOTES = "\"“”„＂「『";
    private static final String CLOSING_QUOTES = "\"“”＂」』";

    private static final Analyzer WORDS = JapaneseAnalysis.morphological();

    /**
     * An identifier in a question.
     *
     * @param exact the token that says it is this thing
     * @param related tokens that say it is a thing around it
     * @param written how it was typed
     */
    record Name(String exact, Set<String> related, String written) {}

    static Question of(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
        List<String> phrases = new ArrayList<>();
        String unquoted = takeQuoted(text, phrases);
        List<Name> names = new ArrayList<>();
        String rest = takeNames(unquoted, names);
        List<String> words = MappedText.fold(rest)
                .toString()
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(Question::isSearchable)
                .limit(MOST_WORDS)
                .toList();
        String whole = String.join(" ", words);
        return new Question(
                text.isEmpty(),
                List.copyOf(names),
                List.copyOf(phrases),
                words,
                whole,
                new LinkedHashSet<>(terms(WORDS, whole)));
    }

    /** Nothing in it can be looked for. */
    boolean isEmpty() {
        return names.isEmpty() && phrases.isEmpty() && words.isEmpty();
    }

    /** Moves quoted texts into the list; a quote begins at the beginning of a word. */
    private static String takeQuoted(String text, List<String> phrases) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean opens = OPENING_QUOTES.indexOf(c) >= 0 && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
            int end = opens ? closing(text, at + 1) : -1;
            if (end > 0) {
                String phrase = MappedText.fold(text.substring(at + 1, end)).toString();
                if (isSearchable(phrase)) {
                    phrases.add(phrase);
                }
                rest.append(' ');
                at = end + 1;
            } else {
                rest.append(c);
                at++;
            }
        }
        return rest.toString();
    }

    private static int closing(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (CLOSING_QUOTES.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static String takeNames(String text, List<Name> names) {
        StringBuilder rest = new StringBuilder();
        int copied = 0;
        for (Finding finding : IdentifierScan.of(text)) {
            Identifier found = finding.identifier();
            if (found.start() >= copied) {
                String written = MappedText.fold(text.substring(found.start(), found.end()))
                        .toString();
                Set<String> related = finding.form() == Form.ENCODED ? Set.of() : found.relatedTokens();
                names.add(new Name(found.exactToken(), related, written));
                rest.append(text, copied, found.start()).append(' ');
                copied = found.end();
            }
        }
        return rest.append(text, copied, text.length()).toString();
    }

    private static boolean isSearchable(String text) {
        return TextUnits.of(MappedText.fold(text)).size() > 0;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
