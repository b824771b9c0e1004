package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** When the desk makes sure anew that a member exists; reckoned from the last time (article 6-1-1). */
@ApplicationScoped
class Rechecks {

    @Inject
    Periods periods;

    @Inject
    SeatSettings settings;

    @Inject
    Clock clock;

    /** The longest due first. */
    List<DueCard> due() {
        return periods.rechecks().stream()
                .map(row -> new DueCard(
                        row.contract(), row.institution(), AttestationPolicy.due(row.last(), settings.recheckPeriod())))
                .filter(card -> AttestationPolicy.isReached(card.due(), clock.instant()))
                .sorted(Comparator.comparing(DueCard::due))
                .toList();
    }
}
