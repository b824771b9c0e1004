package org.noroshi.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.testing.DatabaseCopy.Row;

/**
 * Tries to find out from a copy of the database who wrote what. Knows everything else: which items there are, who is who,
 * and, as if from the access log, the very moment at which each item was written.
 */
public final class Attacker {

    /** What is in both of two rows and as long as this joins them. */
    private static final int JOINING_LENGTH = 16;

    private final DatabaseCopy copy;
    private final Map<UUID, Set<String>> people;
    private final Map<Row, Set<UUID>> named = new IdentityHashMap<>();
    private final Map<String, List<Row>> rowsByValue = new HashMap<>();
    private final Map<String, Set<Row>> rowsByItem = new HashMap<>();
    private final Set<String> everybodys;

    /** @param people by account, everything that names them: ids of account, seat and member, user ID, name, address */
    public Attacker(DatabaseCopy copy, Map<UUID, Set<String>> people) {
        this.copy = copy;
        this.people = people;
        for (Row row : copy.rows()) {
            Set<String> ids = row.ids();
            named.put(row, namedIn(row, ids));
            ids.forEach(id -> rowsByItem
                    .computeIfAbsent(id, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(row));
            row.joining(JOINING_LENGTH).forEach(value -> rowsByValue
                    .computeIfAbsent(value, any -> new ArrayList<>())
                    .add(row));
        }
        this.everybodys = rowsByValue.entrySet().stream()
                .filter(value -> isEverybodys(value.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** One item: its author in truth, and when exactly it was written. */
    public record Item(UUID id, UUID author, Instant writtenAt) {}

    /** Rows that name an item and somebody in clear. */
    public List<String> namings(List<Item> items) {
        List<String> found = new ArrayList<>();
        for (Item item : items) {
            telling(item.id()).stream()
                    .filter(row -> !named.get(row).isEmpty())
                    .forEach(row -> found.add(row.table() + " row " + row.place() + " tells of " + item.id()));
        }
        return found;
    }

    /** How often following equal values from row to row leads from an item to its author; chance is 1 / people. */
    public double successByJoining(List<Item> items) {
        return success(items, item -> joined(item.id()));
    }

    /** How often the author is the one of whom some row has the time nearest to the moment of writing. */
    public double successByTime(List<Item> items) {
        return success(items, item -> nearestInTime(item.writtenAt()));
    }

    /** How often the author is the one who is named nearest before the item, in a table where both are found. */
    public double successByOrder(List<Item> items) {
        return success(items, item -> nearestInOrder(item.id()));
    }

    /** What guessing with closed eyes reaches, and, beyond it, what luck can add once in some ten thousand times. */
    public double chance(List<Item> items) {
        double chance = 1.0 / people.size();
        return chance + 4 * Math.sqrt(chance * (1 - chance) / items.size());
    }

    private double success(List<Item> items, Function<Item, Set<UUID>> guess) {
        double hits = 0;
        for (Item item : items) {
            Set<UUID> guessed = guess.apply(item);
            Set<UUID> candidates = guessed.isEmpty() ? people.keySet() : guessed;
            hits += candidates.contains(item.author()) ? 1.0 / candidates.size() : 0;
        }
        return hits / items.size();
    }

    private Set<UUID> joined(UUID item) {
        Set<Row> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(telling(item));
        Deque<Row> border = new ArrayDeque<>(seen);
        while (!border.isEmpty()) {
            Set<UUID> reached =
                    border.stream().flatMap(row -> named.get(row).stream()).collect(Collectors.toSet());
            if (!reached.isEmpty()) {
                return reached;
            }
            Deque<Row> next = new ArrayDeque<>();
            for (Row row : border) {
                row.joining(JOINING_LENGTH)
                        .filter(value -> !everybodys.contains(value))
                        .forEach(value -> rowsByValue.get(value).stream()
                                .filter(seen::add)
                                .forEach(next::add));
            }
            border = next;
        }
        return Set.of();
    }

    /** What most people have in common tells nobody from the others. */
    private boolean isEverybodys(List<Row> sharing) {
        return sharing.stream()
                        .flatMap(row -> named.get(row).stream())
                        .distinct()
                        .count()
                > people.size() / 2;
    }

    private Set<UUID> nearestInTime(Instant moment) {
        Set<UUID> nearest = new HashSet<>();
        Duration least = Duration.ofDays(365);
        for (Row row : copy.rows()) {
            Set<UUID> who = named.get(row);
            if (who.size() != 1) {
                continue;
            }
            for (Instant time : row.times()) {
                Duration distance = Duration.between(time, moment).abs();
                if (distance.compareTo(least) < 0) {
                    least = distance;
                    nearest.clear();
                }
                if (distance.equals(least)) {
                    nearest.addAll(who);
                }
            }
        }
        return nearest;
    }

    private Set<UUID> nearestInOrder(UUID item) {
        Set<Row> telling = telling(item);
        Map<String, Set<UUID>> lastNamed = new HashMap<>();
        for (Row row : copy.rows()) {
            Set<UUID> who = named.get(row);
            if (who.size() == 1) {
                lastNamed.put(row.table(), who);
            } else if (telling.contains(row) && lastNamed.containsKey(row.table())) {
                return lastNamed.get(row.table());
            }
        }
        return Set.of();
    }

    private Set<Row> telling(UUID item) {
        return rowsByItem.getOrDefault(item.toString(), Set.of());
    }

    private Set<UUID> namedIn(Row row, Set<String> ids) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().stream()
                        .anyMatch(name -> DatabaseCopy.Row.isId(name) ? ids.contains(name) : row.tells(name)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
