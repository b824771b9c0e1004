package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;

/**
 * Builds who looks, fresh from the database: a suspended hospital, an ended account or a new version of the terms count
 * at the next request (article 3). Within one request the answer is the same.
 */
@ApplicationScoped
public class Viewers {

    @Inject
    CurrentCaller caller;

    @Inject
    ViewerOfRequest request;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    protected Viewers() {}

    /** Who calls; {@link Viewer#nobody()} when nobody is signed in, or not in good standing. */
    public Viewer current() {
        return caller.account().map(id -> request.viewer(id, this::of)).orElseGet(Viewer::nobody);
    }

    /** What the account may do at this moment; {@link Viewer#nobody()} when nothing. */
    public Viewer of(UUID account) {
        return accounts.find(account)
                .filter(found -> found.isGoodAt(clock.instant()))
                .map(this::viewer)
                .orElseGet(Viewer::nobody);
    }

    private Viewer viewer(Account account) {
        if (account.isStaff()) {
            return new Viewer(
                    account.id(),
                    Optional.empty(),
                    Optional.empty(),
                    account.group(),
                    account.group().roles(),
                    account.language());
        }
        return Viewer.nobody();
    }
}
