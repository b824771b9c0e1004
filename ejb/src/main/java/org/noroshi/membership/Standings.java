package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Answers at every request whether somebody may use the service now (articles 3 and 11-2), from times and not from
 * states that a job would have to set. One query.
 */
@ApplicationScoped
public class Standings {

    @Inject
    Contracts contracts;

    @Inject
    Attestations attestations;

    @Inject
    Clock clock;

    /** How the user with this seat stands at this moment. */
    public Standing of(UUID seat) {
        Instant now = clock.instant();
        List<StandingRow> rows = contracts.standing(seat, now);
        Standing standing = StandingRow.standing(rows, now);
        return standing.contractInForce()
                        && attestations.limits(standing.contract(), rows.get(0).formedAt())
                ? standing.limitedTo(Grade.NO_POSTING)
                : standing;
    }
}
