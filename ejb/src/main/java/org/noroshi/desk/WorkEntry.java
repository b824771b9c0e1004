package org.noroshi.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the list of work.
 *
 * @param what the kind in words
 * @param about who or what
 * @param path page where it is done
 * @param overdue whether it should have been done before now
 * @param takenBy the officer who has taken it on
 * @param mine whether that is the reader
 */
public record WorkEntry(
        String kind,
        UUID subject,
        String what,
        String about,
        String path,
        Instant since,
        Optional<Instant> due,
        boolean overdue,
        Optional<String> takenBy,
        boolean mine) {

    public boolean isFree() {
        return takenBy.isEmpty() && !mine;
    }
}
