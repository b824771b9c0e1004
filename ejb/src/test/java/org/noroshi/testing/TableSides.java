package org.noroshi.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which side of the seal each table stands. Whoever makes a table says so in {@code tables.csv}; a table that is not
 * there fails the build.
 */
public enum TableSides {
    /** Tells who is here: members, users, staff, how they sign in. */
    ACCOUNT,
    /** Tells what was written, or what was done to it. */
    ITEM,
    /** Found by keyed hashes and readable with the key alone. */
    SEALED,
    /** The same for everybody. */
    REFERENCE;

    /** The side of each table, by name. */
    public static Map<String, TableSides> catalogue() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(TableSides.class.getResourceAsStream("tables.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .collect(Collectors.toMap(
                            columns -> columns[0], columns -> valueOf(columns[1]), (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A way by foreign keys, in either direction, from a table of items to one of accounts; what is the same for
     * everybody leads nowhere.
     */
    public static Optional<String> wayFromItemToAccount(DatabaseCopy copy, Map<String, TableSides> sides) {
        for (String start : copy.tables()) {
            if (sides.get(start) == ITEM) {
                Optional<String> way = wayToAccount(start, copy, sides);
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wayToAccount(String start, DatabaseCopy copy, Map<String, TableSides> sides) {
        Set<String> seen = new LinkedHashSet<>(Set.of(start));
        Deque<String> ways = new ArrayDeque<>(Set.of(start));
        while (!ways.isEmpty()) {
            String way = ways.poll();
            String table = way.substring(way.lastIndexOf(' ') + 1);
            if (sides.get(table) == ACCOUNT) {
                return Optional.of(way);
            }
            copy.neighbours(table).stream()
                    .filter(next -> sides.get(next) != REFERENCE && seen.add(next))
                    .forEach(next -> ways.add(way + " - " + next));
        }
        return Optional.empty();
    }
}
