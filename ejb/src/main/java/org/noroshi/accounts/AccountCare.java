package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.RefusedException;

/** What is done for an account by somebody else than its owner, whoever that is; they say who may. */
@ApplicationScoped
class AccountCare {

    @Inject
    SecondFactors factors;

    @Inject
    Sessions sessions;

    @Inject
    Freezing freezing;

    @Inject
    Seats seats;

    @Inject
    CurrentCaller caller;

    protected AccountCare() {}

    AccountCareCard card(Account account) {
        return new AccountCareCard(
                account.id(),
                name(account),
                account.userId(),
                account.mail(),
                account.state(),
                factors.has(account.id()),
                freezing.isConfirmed(account.id()),
                account.id().equals(caller.requireAccount()));
    }

    String name(Account account) {
        return account.seat()
                .flatMap(seats::holder)
                .map(SeatHolder::name)
                .or(account::staffName)
                .orElse(account.userId());
    }

    /**
     * Takes authenticator, passkeys and recovery codes away and ends every session.
     *
     * @throws RefusedException when there are none
     */
    void resetSecondFactor(Account account) {
        if (!factors.has(account.id())) {
            throw new RefusedException(AccountsError.SECOND_FACTOR_MISSING);
        }
        factors.remove(account.id());
        sessions.endAll(account.id());
    }
}
