package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.noroshi.platform.Enforces;

/** Ends every contract because the service is over (article 12-1). Called by operation, inside its transaction. */
@ApplicationScoped
public class EndOfAll {

    @Inject
    Contracts contracts;

    @Inject
    Clock clock;

    @Inject
    Event<ContractEnded> ended;

    /**
     * Ends them.
     *
     * @param by the officer who closes the service
     * @return how many there were
     */
    @Enforces("A12-1")
    public int end(UUID by) {
        int count = 0;
        for (UUID id : contracts.liveIds()) {
            count += contracts
                    .findToChange(id)
                    .map(contract -> {
                        ended.fire(contract.endWithService(by, clock.instant()));
                        contracts.letGo();
                        return 1;
                    })
                    .orElse(0);
        }
        return count;
    }
}
