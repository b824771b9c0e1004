package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.terms.TermsLibrary;

/**
 * Answers at every request whether somebody may use the service now (articles 3 and 11-2), from times and not from
 * states that a job would have to set. Which terms bind a contract in force is reckoned too: those of this moment, whether
 * the member agreed to them or said nothing (article 4-1).
 */
@ApplicationScoped
public class Standings {

    @Inject
    Contracts contracts;

    @Inject
    Attestations attestations;

    @Inject
    TermsLibrary terms;

    @Inject
    Clock clock;

    /** How the user with this seat stands at this moment. */
    @Enforces("A04-1")
    public Standing of(UUID seat) {
        Instant now = clock.instant();
        List<StandingRow> rows = contracts.standing(seat, now);
        Standing standing = StandingRow.standing(rows, now);
        if (!standing.contractInForce()) {
            return standing;
        }
        Standing bound = standing.underTerms(terms.currentReference().versionId());
        return attestations.limits(standing.contract(), rows.get(0).formedAt())
                ? bound.limitedTo(Grade.NO_POSTING)
                : bound;
    }
}
