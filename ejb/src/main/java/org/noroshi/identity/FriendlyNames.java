package org.noroshi.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of plants, birds, stars and weather for authors. Drawn by lot, so a name says nothing about its bearer. */
final class FriendlyNames {

    private static final Map<String, String> ROMANISED = read();
    private static final List<String> WORDS = List.copyOf(ROMANISED.keySet());
    private static final Pattern NUMBERED = Pattern.compile("([^0-9]+)([0-9]*)");

    private FriendlyNames() {}

    /** A name that is not among the taken ones; numbers come in only when the words run out. */
    static String draw(Set<String> taken, RandomGenerator lot) {
        List<String> free =
                WORDS.stream().filter(word -> !taken.contains(word)).collect(Collectors.toCollection(ArrayList::new));
        for (int number = 2; free.isEmpty(); number++) {
            String suffix = String.valueOf(number);
            WORDS.stream()
                    .map(word -> word + suffix)
                    .filter(name -> !taken.contains(name))
                    .forEach(free::add);
        }
        return free.get(lot.nextInt(free.size()));
    }

    /** The name in Latin letters for everybody but readers of Japanese. */
    static String in(Locale language, String name) {
        if (Locale.JAPANESE.getLanguage().equals(language.getLanguage())) {
            return name;
        }
        Matcher parts = NUMBERED.matcher(name);
        return parts.matches() ? ROMANISED.getOrDefault(parts.group(1), parts.group(1)) + parts.group(2) : name;
    }

    static List<String> words() {
        return WORDS;
    }

    private static Map<String, String> read() {
        try (InputStream file = FriendlyNames.class.getResourceAsStream("names.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(
                            parts -> parts[0],
                            parts -> parts[1],
                            (first, second) -> {
                                throw new IllegalStateException("A name stands twice in the list: " + first);
                            },
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
