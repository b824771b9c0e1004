package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** With the contract ends what was asked under it: nobody is left to decide about (article 17). */
@ApplicationScoped
class SeatRequestsOfEndedContracts {

    @Inject
    SeatRequests requests;

    @Inject
    Clock clock;

    void ended(@Observes ContractEnded event) {
        requests.openOfContract(event.contract()).forEach(request -> request.withdraw(clock.instant()));
    }
}
