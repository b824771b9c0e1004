package org.noroshi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.Attacker.Item;
import org.noroshi.testing.DatabaseCopy.Row;

/** An attack that finds nothing proves nothing until it was seen to succeed on a database that leaks. */
@DisplayName("匿名性への攻撃")
class AttackerTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    private final List<UUID> accounts =
            IntStream.range(0, 6).mapToObj(i -> UUID.randomUUID()).toList();
    private final Map<UUID, Set<String>> people =
            accounts.stream().collect(Collectors.toMap(account -> account, account -> Set.of(account.toString())));
    private final Random lot = new Random(7);
    private final List<Item> items = IntStream.range(0, 60)
            .mapToObj(i ->
                    new Item(UUID.randomUUID(), accounts.get(lot.nextInt(accounts.size())), NOW.plusSeconds(i * 60L)))
            .toList();

    @Test
    void whatIsSealedIsFoundNoMoreOftenThanByChance() {
        Attacker attacker = new Attacker(copy(items.stream().map(item -> row("post", item.id()))), people);

        assertThat(attacker.namings(items)).isEmpty();
        assertThat(attacker.successByJoining(items)).isLessThan(attacker.chance(items));
        assertThat(attacker.successByTime(items)).isLessThan(attacker.chance(items));
        assertThat(attacker.successByOrder(items)).isLessThan(attacker.chance(items));
    }

    @Test
    void aColumnThatNamesTheAuthorIsFound() {
        Attacker attacker =
                new Attacker(copy(items.stream().map(item -> row("post", item.id(), item.author()))), people);

        assertThat(attacker.namings(items)).hasSameSizeAs(items);
        assertThat(attacker.successByJoining(items)).isEqualTo(1);
    }

    @Test
    void aChainOfReferencesToTheAuthorIsFound() {
        Map<UUID, UUID> handles = items.stream().collect(Collectors.toMap(Item::id, item -> UUID.randomUUID()));
        Attacker attacker = new Attacker(
                copy(items.stream()
                        .flatMap(item -> Stream.of(
                                row("post", item.id(), handles.get(item.id())),
                                row("handle", handles.get(item.id()), item.author())))),
                people);

        assertThat(attacker.namings(items)).isEmpty();
        assertThat(attacker.successByJoining(items)).isEqualTo(1);
    }

    @Test
    void aRowOfTheAccountAtTheMomentOfWritingIsFound() {
        Attacker attacker = new Attacker(
                copy(items.stream()
                        .flatMap(item -> Stream.of(
                                row("post", item.id()),
                                new Row(
                                        "seen",
                                        0,
                                        Map.of("account", item.author().toString()),
                                        Set.of(item.writtenAt().minusMillis(300)))))),
                people);

        assertThat(attacker.successByTime(items)).isEqualTo(1);
    }

    @Test
    void aTrailThatNamesWhoSignedInJustBeforeIsFound() {
        Attacker attacker = new Attacker(
                copy(items.stream().flatMap(item -> Stream.of(row("trail", item.author()), row("trail", item.id())))),
                people);

        assertThat(attacker.successByOrder(items)).isEqualTo(1);
    }

    private static Row row(String table, UUID... values) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (UUID value : values) {
            columns.put("c" + columns.size(), value.toString());
        }
        return new Row(table, 0, columns, Set.of());
    }

    private static DatabaseCopy copy(Stream<Row> rows) {
        List<Row> placed = new ArrayList<>();
        rows.forEach(row -> placed.add(new Row(row.table(), placed.size(), row.values(), row.times())));
        placed.sort(Comparator.comparing(Row::table).thenComparing(Row::place));
        return new DatabaseCopy(Set.of(), placed, Set.of());
    }
}
