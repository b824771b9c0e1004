package org.noroshi.membership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the queue.
 *
 * @param waitingSince when the address was confirmed; null before that
 * @param findings how many things the service noticed
 * @param checks how many of the conditions have been looked into
 * @param secondNeeded whether a second officer is awaited
 */
public record ApplicationSummary(
        UUID id,
        String number,
        String name,
        Prefecture prefecture,
        ApplicationState state,
        Instant waitingSince,
        int findings,
        int checks,
        boolean secondNeeded) {

    /** As the query gives it. */
    public ApplicationSummary(
            UUID id,
            String number,
            String name,
            Prefecture prefecture,
            ApplicationState state,
            Instant waitingSince,
            int findings,
            int checks) {
        this(id, number, name, prefecture, state, waitingSince, findings, checks, false);
    }

    ApplicationSummary awaitingSecond(boolean awaited) {
        return new ApplicationSummary(id, number, name, prefecture, state, waitingSince, findings, checks, awaited);
    }

    /** How many conditions there are. */
    public int checksInAll() {
        return CheckItem.values().length;
    }

    /** Whole days since it reached the desk. */
    public long days(Clock clock) {
        return waitingSince == null
                ? 0
                : Duration.between(waitingSince, clock.instant()).toDays();
    }
}
