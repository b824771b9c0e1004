package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The transaction of {@link ProviderVisits}; that a visit has ended stays, whatever comes of it. */
@ApplicationScoped
class ProviderVisitBook {

    private static final int HOURS = 2;

    @Inject
    ProviderRows rows;

    protected ProviderVisitBook() {}

    /** Notes that the visit of this tag has ended; fails when it is noted already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(String tag, Instant now) {
        rows.removeBefore(now);
        rows.add(new EndedVisit(tag, now.truncatedTo(ChronoUnit.HOURS).plus(HOURS, ChronoUnit.HOURS)));
    }
}
