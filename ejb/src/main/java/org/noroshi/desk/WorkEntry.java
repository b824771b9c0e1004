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
 * @param age for how long it has waited, in time of business, in words
 * @param due when it should be done, by its own time or the desk's target
 * @param overdue whether it should have been done before now
 * @param takenBy the officer who has taken it on
 * @param mine whether that is the reader
 * @param withAll whether nobody takes it on by name
 */
public record WorkEntry(
        String kind,
        UUID subject,
        String what,
        String about,
        String path,
        Instant since,
        String age,
        Instant due,
        boolean overdue,
        Optional<String> takenBy,
        boolean mine,
        boolean withAll) {

    /** Whether somebody can take it on. */
    public boolean isFree() {
        return takenBy.isEmpty() && !mine && !withAll;
    }

    /** Whether somebody has it. */
    public boolean isTaken() {
        return takenBy.isPresent() || mine;
    }
}
