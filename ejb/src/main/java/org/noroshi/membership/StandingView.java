package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a user stands, for the user: what is restricted, on which article, until when.
 *
 * @param grade the hardest that is on now
 * @param endsAt when the contract ends, where that is settled
 */
public record StandingView(
        UUID contract,
        String number,
        String hospital,
        ContractState state,
        boolean liaison,
        Grade grade,
        List<Line> restrictions,
        Optional<Instant> formedAt,
        Optional<Instant> endsAt) {

    /**
     * One restriction, without what the desk noted for itself.
     *
     * @param whole whether it is about the whole hospital
     * @param cited further article that was broken, where the ground speaks of several
     * @param on whether it has effect now; else it lies ahead
     */
    public record Line(
            UUID id,
            boolean whole,
            Grade grade,
            String ground,
            Optional<String> cited,
            Instant from,
            Optional<Instant> until,
            boolean on) {}
}
