package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Ends an account with everything that opens it: sessions, tokens, links. */
@ApplicationScoped
class AccountClosing {

    @Inject
    Sessions sessions;

    @Inject
    AccessTokenRows tokens;

    @Inject
    OneTimeLinks links;

    @Inject
    Event<AccountEnded> ended;

    protected AccountClosing() {}

    /** A second end changes nothing. */
    void end(Account account) {
        if (account.state() != AccountState.ENDED) {
            sessions.endAll(account.id());
            tokens.removeAll(account.id());
            links.removeOf(account.id());
            ended.fire(account.end());
        }
    }
}
