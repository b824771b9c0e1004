package org.noroshi.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The national holidays of Japan (国民の祝日, with substitutes and the days between two of them), from a data file beside
 * this class.
 *
 * <p>A file rather than a formula, because laws have moved single holidays within a year. The equinoxes are fixed by
 * the observatory each February for the next year; those further ahead are calculated. What turns out otherwise an
 * administrator corrects by {@link BusinessHours}' list of closed days until the file is renewed.
 */
public final class Holidays {

    private static final Holidays BUNDLED = new Holidays();

    private record Names(String japanese, String english) {}

    private final NavigableMap<LocalDate, Names> days = new TreeMap<>();

    private Holidays() {
        try (InputStream file = Holidays.class.getResourceAsStream("holidays_jp.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of holidays can't be read", e);
        }
    }

    private void add(String line) {
        String[] parts = line.split(",", 3);
        days.put(LocalDate.parse(parts[0]), new Names(parts[1], parts[2]));
    }

    /** The list that is bundled. */
    public static Holidays bundled() {
        return BUNDLED;
    }

    /** Whether the day is a national holiday. */
    public boolean contains(LocalDate day) {
        return days.containsKey(day);
    }

    /** What the holiday is called; empty when the day is none. */
    public Optional<String> name(LocalDate day, Locale language) {
        return Optional.ofNullable(days.get(day))
                .map(names -> Locale.JAPANESE.equals(Messages.language(language)) ? names.japanese() : names.english());
    }

    /** The last year of the list; later days count as ordinary ones. */
    public int lastYear() {
        return days.lastKey().getYear();
    }
}
