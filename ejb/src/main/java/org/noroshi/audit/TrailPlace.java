package org.noroshi.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a page of the trail ends. Within ten minutes rows stand in the order of their random ids, never in that of time. */
record TrailPlace(Instant at, UUID id) {

    static TrailPlace of(TrailRow row) {
        return new TrailPlace(row.at(), row.id());
    }

    String text() {
        return at.getEpochSecond() + "_" + id;
    }

    /** The place of that text; none for what is none. */
    static Optional<TrailPlace> read(String text) {
        int middle = text == null ? -1 : text.indexOf('_');
        if (middle < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TrailPlace(
                    Instant.ofEpochSecond(Long.parseLong(text.substring(0, middle))),
                    UUID.fromString(text.substring(middle + 1))));
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
