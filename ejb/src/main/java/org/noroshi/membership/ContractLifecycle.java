package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;

/**
 * What happens to a contract without anybody of the desk doing it: its notice arrives or fails. Called by accounts'
 * mail handler, inside the transaction in which delivery settles the letter; there is no way here from a page.
 */
@ApplicationScoped
public class ContractLifecycle {

    @Inject
    Contracts contracts;

    @Inject
    Clock clock;

    @Inject
    Event<ContractFormed> formed;

    @Inject
    Event<ContractNoticeFailed> failed;

    /**
     * The relay took the liaison's ID notice: the contract is in force from that time (articles 5-2 and 7).
     *
     * @throws NotFoundException when there is no such contract
     */
    public void noticeDelivered(UUID contract, Instant at) {
        toChange(contract).noticeDelivered(at).ifPresent(formed::fire);
    }

    /**
     * The relay refused the liaison's ID notice, or it came back.
     *
     * @throws NotFoundException when there is no such contract
     */
    public void noticeFailed(UUID contract, String reason) {
        toChange(contract).noticeFailed(reason, clock.instant()).ifPresent(failed::fire);
    }

    private Contract toChange(UUID contract) {
        return contracts.findToChange(contract).orElseThrow(NotFoundException::new);
    }
}
