package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a user is told about the own contract and its restrictions; called by accounts, which knows whose seat it is. */
@ApplicationScoped
public class StandingReports {

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** How the user with this seat stands; empty when the seat is gone. */
    public Optional<StandingView> of(UUID seat) {
        Instant now = clock.instant();
        return contracts.findSeat(seat).map(found -> view(found, found.contract(), now));
    }

    private StandingView view(Seat seat, Contract contract, Instant now) {
        List<Restriction> notOver = contract.restrictions().stream()
                .filter(restriction -> restriction.concerns(seat) && !restriction.isOverAt(now))
                .toList();
        return new StandingView(
                contract.id(),
                contract.number(),
                organisations
                        .find(contract.organisation())
                        .orElseThrow()
                        .institution()
                        .name(),
                contract.state(),
                seat.isLiaison(),
                notOver.stream()
                        .filter(restriction -> restriction.isOnAt(now))
                        .map(Restriction::grade)
                        .reduce(Grade.NONE, Grade::or),
                notOver.stream().map(restriction -> restriction.line(now)).toList(),
                contract.formedAt(),
                contract.endsAt());
    }
}
