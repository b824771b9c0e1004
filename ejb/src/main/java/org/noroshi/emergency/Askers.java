package org.noroshi.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Pseudonyms;

/** Whether somebody is still there who wants to be called: with the account goes the wish. */
@ApplicationScoped
class Askers {

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Viewers viewers;

    protected Askers() {}

    boolean mayBeCalled(Emergency emergency, Instant now) {
        return emergency.hasCallAt(now)
                && pseudonyms
                        .accountBehind(emergency.author())
                        .filter(account -> !viewers.of(account).isNobody())
                        .isPresent();
    }
}
