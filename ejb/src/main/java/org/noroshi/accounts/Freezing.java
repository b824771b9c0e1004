package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.RefusedException;

/**
 * Freezes an account whose ID may have leaked, and lets its owner back (article 17-3). Sessions, tokens and links are gone
 * in the same transaction; whatever else is asked for the account finds nobody from then on, mails that wait in the outbox
 * among it. Who reports it in vain has lost some minutes; who does not, everything.
 */
@ApplicationScoped
class Freezing {

    @Inject
    LeakReports reports;

    @Inject
    Sessions sessions;

    @Inject
    AccessTokenRows tokens;

    @Inject
    OneTimeLinks links;

    @Inject
    Devices devices;

    @Inject
    Accounts accounts;

    @Inject
    Seats seats;

    @Inject
    Invitations invitations;

    @Inject
    FrozenMail toOwner;

    @Inject
    FrozenLiaisonMail toLiaison;

    @Inject
    Clock clock;

    @Inject
    Event<AccountFrozen> frozen;

    @Inject
    Event<FreezeConfirmed> confirmed;

    protected Freezing() {}

    /**
     * Freezes it at once.
     *
     * @param reporter liaison or officer; null when it is the owner
     * @throws RefusedException when nobody could come in by it anyway
     */
    @Enforces("A17-3")
    void freeze(Account account, LeakReport.By by, UUID reporter) {
        AccountFrozen fact = account.freeze();
        sessions.endAll(account.id());
        tokens.removeAll(account.id());
        links.removeOf(account.id());
        devices.forget(account.id());
        reports.add(new LeakReport(account.id(), by, reporter, clock.instant()));
        toOwner.leave(account.id(), Map.of());
        account.seat()
                .flatMap(seats::holder)
                .filter(holder -> !holder.liaison())
                .ifPresent(this::tellLiaison);
        frozen.fire(fact);
    }

    private void tellLiaison(SeatHolder colleague) {
        seats.holders(colleague.contract()).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .flatMap(liaison -> accounts.ofSeat(liaison.seat()))
                .ifPresent(liaison -> toLiaison.leave(liaison.id(), Map.of("name", colleague.name())));
    }

    /**
     * Somebody else than the owner has made sure who the owner is, who gets a link for another password now.
     *
     * @throws RefusedException when it is not frozen, or the owner's own account
     */
    @Enforces("A17-3")
    void confirm(Account account, UUID by) {
        LeakReport report = reports.open(account.id())
                .filter(open -> account.state() == AccountState.FROZEN)
                .orElseThrow(() -> new RefusedException(AccountsError.ACCOUNT_STATE));
        report.confirm(by);
        invitations.sendThaw(account.id());
        confirmed.fire(new FreezeConfirmed(account.id()));
    }

    /** Whether the owner may come back by a mailed link. */
    boolean isConfirmed(UUID account) {
        return reports.open(account).filter(LeakReport::isConfirmed).isPresent();
    }

    /**
     * The owner has come back by a mailed link.
     *
     * @throws RefusedException when nobody has confirmed who that is
     */
    @Enforces("A17-3")
    void thaw(Account account, String passwordHash) {
        reports.open(account.id())
                .orElseThrow(() -> new RefusedException(AccountsError.FROZEN))
                .close();
        account.thaw(passwordHash);
    }
}
