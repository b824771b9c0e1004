package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.Json;
import org.noroshi.platform.TimeSource;

/**
 * How far somebody has read: a moment before which everything counts as known, and for threads looked at since then the
 * last sequence number seen. One sealed record; nobody else can tell who has read what (article 13-3).
 */
@ApplicationScoped
class ReadMarks {

    private static final String SHELF = "reading";
    private static final String KEY = "marks";
    private static final String SINCE = "since";
    private static final String THREADS = "threads";
    private static final int MOST_THREADS = 2000;

    /** Somebody who comes for the first time finds the last days new, not nothing and not everything. */
    private static final Duration NEWCOMERS_PAST = Duration.ofDays(7);

    @Inject
    PrivateRecords records;

    @Inject
    Clock clock;

    protected ReadMarks() {}

    Marks of(Viewer viewer) {
        return records.get(viewer, SHELF, KEY).map(ReadMarks::read).orElseGet(() -> {
            Marks first = new Marks(clock.instant().minus(NEWCOMERS_PAST), Map.of());
            if (viewer.isMember() || viewer.isStaff()) {
                write(viewer, first);
            }
            return first;
        });
    }

    /** The viewer has seen the thread up to this post. */
    void seen(Viewer viewer, UUID thread, int seq) {
        Marks marks = of(viewer);
        if (marks.threads().getOrDefault(thread, 0) >= seq) {
            return;
        }
        Map<UUID, Integer> threads = new LinkedHashMap<>(marks.threads());
        threads.remove(thread);
        threads.put(thread, seq);
        if (threads.size() > MOST_THREADS) {
            threads.remove(threads.keySet().iterator().next());
        }
        write(viewer, new Marks(marks.since(), threads));
    }

    /**
     * Everything until now is known.
     *
     * @param lately last sequence numbers of threads with posts that share their rounded time with this moment
     */
    void everythingSeen(Viewer viewer, Map<UUID, Integer> lately) {
        write(viewer, new Marks(clock.instant(), lately));
    }

    private void write(Viewer viewer, Marks marks) {
        JsonObjectBuilder threads = Json.createObjectBuilder();
        marks.threads().forEach((thread, seq) -> threads.add(thread.toString(), seq));
        records.put(
                viewer,
                SHELF,
                KEY,
                Json.createObjectBuilder()
                        .add(SINCE, marks.since().getEpochSecond())
                        .add(THREADS, threads)
                        .build());
    }

    private static Marks read(JsonObject json) {
        Map<UUID, Integer> threads = new LinkedHashMap<>();
        json.getJsonObject(THREADS)
                .forEach((thread, seq) -> threads.put(UUID.fromString(thread), ((JsonNumber) seq).intValue()));
        return new Marks(Instant.ofEpochSecond(json.getJsonNumber(SINCE).longValue()), threads);
    }

    /** Up to where somebody has read. */
    record Marks(Instant since, Map<UUID, Integer> threads) {

        /** The oldest rounded time that a post not seen yet can have. */
        Instant oldestNews() {
            return TimeSource.coarse(since);
        }

        int readUpTo(DiscussionThread thread) {
            Integer seen = threads.get(thread.id());
            if (seen != null) {
                return seen;
            }
            return thread.lastActivity().isBefore(oldestNews()) ? thread.lastSeq() : 0;
        }
    }
}
