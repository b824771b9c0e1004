package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Outbox;

/** Carries out what has been decided about a restriction, by one officer or by two; and has the member told. */
@ApplicationScoped
class RestrictionDecided {

    @Inject
    Contracts contracts;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<UserSuspended> userSuspended;

    @Inject
    Event<ContractSuspended> contractSuspended;

    UUID user(UUID seat, RestrictionTerms terms, UUID by) {
        Contract contract = toChange(contracts
                .findSeat(seat)
                .map(Seat::contract)
                .orElseThrow(NotFoundException::new)
                .id());
        Restriction restriction = contract.restrict(seat, terms, by, clock.instant());
        contracts.flush();
        userSuspended.fire(new UserSuspended(restriction.id(), seat, contract.id(), terms.grade(), terms.ground()));
        return told(restriction);
    }

    UUID contract(UUID id, RestrictionTerms terms, UUID by) {
        Contract contract = toChange(id);
        Restriction restriction = contract.restrict(terms, by, clock.instant());
        contracts.flush();
        contractSuspended.fire(new ContractSuspended(restriction.id(), contract.id(), terms.grade(), terms.ground()));
        return told(restriction);
    }

    /** Beforehand where it lies ahead, else with the decision: the member always learns of it by mail. */
    private UUID told(Restriction restriction) {
        outbox.enqueue(
                RestrictionNoticeMail.KIND,
                Json.createObjectBuilder()
                        .add("restriction", restriction.id().toString())
                        .build());
        return restriction.id();
    }

    private Contract toChange(UUID id) {
        return contracts.findToChange(id).orElseThrow(NotFoundException::new);
    }
}
