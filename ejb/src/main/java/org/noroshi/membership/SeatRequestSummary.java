package org.noroshi.membership;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the list of people who wait to become users.
 *
 * @param findings how many the service noticed
 * @param checks how many conditions are looked into
 * @param awaited how many decisions wait for a second officer: none or one
 */
public record SeatRequestSummary(
        UUID id,
        UUID contract,
        String institution,
        String person,
        SeatRequestState state,
        Instant attestedAt,
        int findings,
        int checks,
        long awaited) {

    public boolean awaitingSecond() {
        return awaited > 0;
    }
}
