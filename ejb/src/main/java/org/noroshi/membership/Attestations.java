package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;

/** When members attest again; reckoned at each question from the last time, and never stored (article 14-1). */
@ApplicationScoped
class Attestations {

    @Inject
    Periods periods;

    @Inject
    SeatSettings settings;

    @Inject
    Clock clock;

    /** When the contract is due; empty while it is not formed. */
    Optional<Instant> due(UUID contract, Optional<Instant> formedAt) {
        return periods.attested(contract).or(() -> formedAt).map(this::next);
    }

    /** Members that are overdue, the longest first. */
    List<DueCard> overdue() {
        return dueBefore(clock.instant());
    }

    /** Members whose liaisons have to be told by now. */
    List<DueCard> soon() {
        return dueBefore(clock.instant().plus(settings.attestationNotice()));
    }

    /** Whether the days of grace are over and the setting says that this has a consequence. */
    @Enforces("A14-1")
    boolean limits(UUID contract, Instant formedAt) {
        return settings.readOnlyWithoutAttestation()
                && due(contract, Optional.ofNullable(formedAt))
                        .filter(due ->
                                AttestationPolicy.isReached(due.plus(settings.attestationGrace()), clock.instant()))
                        .isPresent();
    }

    private Instant next(Instant last) {
        return AttestationPolicy.due(last, settings.attestationPeriod());
    }

    private List<DueCard> dueBefore(Instant time) {
        return periods.attestations().stream()
                .map(row -> new DueCard(row.contract(), row.institution(), next(row.last())))
                .filter(card -> AttestationPolicy.isReached(card.due(), time))
                .sorted(Comparator.comparing(DueCard::due))
                .toList();
    }
}
