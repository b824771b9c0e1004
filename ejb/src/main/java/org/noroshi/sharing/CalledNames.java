package org.noroshi.sharing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom a text calls: an at sign, of either width, and a name of the thread; what is quoted calls nobody again. */
final class CalledNames {

    private CalledNames() {}

    /**
     * Those of the authors whom the text calls by one of their names.
     *
     * @param names by author, in every language
     */
    static Set<UUID> in(String text, Map<UUID, Set<String>> names) {
        Set<UUID> called = new HashSet<>();
        String own = withoutQuotations(text);
        for (int at = 0; at < own.length(); at++) {
            if (isAt(own.charAt(at)) && (at == 0 || !isWord(own.charAt(at - 1)))) {
                longest(own, at + 1, names).ifPresent(called::add);
            }
        }
        return called;
    }

    /** Whether looking for names is worth while. */
    static boolean mayCall(String text) {
        return text.chars().anyMatch(c -> isAt((char) c));
    }

    private static Optional<UUID> longest(String text, int from, Map<UUID, Set<String>> names) {
        UUID found = null;
        int length = 0;
        for (Map.Entry<UUID, Set<String>> author : names.entrySet()) {
            for (String name : author.getValue()) {
                if (name.length() > length && stands(text, from, name)) {
                    found = author.getKey();
                    length = name.length();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** A name of letters ends where letters end; in Japanese anything may follow. */
    private static boolean stands(String text, int from, String name) {
        int end = from + name.length();
        return text.regionMatches(true, from, name, 0, name.length())
                && (end == text.length() || !isWord(name.charAt(name.length() - 1)) || !isWord(text.charAt(end)));
    }

    private static String withoutQuotations(String text) {
        return text.lines().filter(line -> !line.stripLeading().startsWith(">")).collect(Collectors.joining("\n"));
    }

    private static boolean isAt(char c) {
        return c == '@' || c == '＠';
    }

    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** All names of an author that a reader may see. */
    static Set<String> of(Collection<Locale> languages, org.noroshi.identity.Author author) {
        return languages.stream().map(author::name).collect(Collectors.toSet());
    }
}
