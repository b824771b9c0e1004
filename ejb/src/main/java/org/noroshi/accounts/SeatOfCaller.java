package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.CallersSeat;
import org.noroshi.platform.CurrentCaller;

/** Finds the caller's place by the caller's account, as it is at this request. */
@ApplicationScoped
class SeatOfCaller implements CallersSeat {

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    protected SeatOfCaller() {}

    @Override
    public Optional<UUID> seat() {
        return caller.account().flatMap(accounts::find).flatMap(Account::seat);
    }
}
