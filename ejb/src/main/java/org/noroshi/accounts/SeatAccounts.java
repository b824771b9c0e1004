package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.NotFoundException;

/** Which account belongs to which seat, for papers about a contract; there is no way here from a page. */
@ApplicationScoped
public class SeatAccounts {

    @Inject
    Accounts accounts;

    @Inject
    Seats seats;

    @Inject
    CurrentCaller caller;

    protected SeatAccounts() {}

    /** Accounts by seat, ended ones among them. */
    public Map<UUID, UUID> of(Collection<UUID> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : accounts.ofSeats(wanted).stream()
                        .collect(Collectors.toMap(account -> account.seat().orElseThrow(), Account::id));
    }

    /**
     * The contract of the hospital that the caller belongs to.
     *
     * @throws NotFoundException for whoever belongs to none
     */
    public UUID ownContract() {
        return accounts.find(caller.requireAccount())
                .flatMap(Account::seat)
                .flatMap(seats::holder)
                .map(SeatHolder::contract)
                .orElseThrow(NotFoundException::new);
    }
}
