package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;

/**
 * Whether an account has not been used for so long that password or identity provider open it no more (article 14-1: nobody is to
 * use what a person has left behind). A mailed link wakes it. The place in the hospital stays taken: only the liaison
 * frees it.
 *
 * <p>What is kept for it is the month of the last sign-in and nothing else. It is written at most once a month, under the
 * seal and under a tag that names nobody, so that neither a dump nor two of them tell when an owner was here.
 */
@ApplicationScoped
class Presence {

    private static final String PURPOSE = "accounts/presence/";

    @Inject
    PresenceRows rows;

    @Inject
    PresenceSettings settings;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected Presence() {}

    void here(@Observes SignInSucceeded event) {
        mark(event.account(), clock.instant());
    }

    void gone(@Observes AccountEnded event) {
        rows.remove(tag(event.account()));
    }

    /**
     * Refuses everything but a mailed link when the account sleeps.
     *
     * @throws RefusedException when it does
     */
    @Enforces("A14-1")
    void requireAwake(Account account, Proof.Means means) {
        if (means != Proof.Means.LINK && isAsleep(account.id())) {
            throw new RefusedException(AccountsError.ASLEEP);
        }
    }

    boolean isAsleep(UUID account) {
        return last(account)
                .filter(mark -> mark.isOverFor(settings.asleepAfter(), clock.instant()))
                .isPresent();
    }

    /** Whether the owner is to be told that the account will sleep. */
    boolean isDormant(UUID account) {
        return last(account)
                .filter(mark -> mark.isOverFor(settings.toldAfter(), clock.instant()))
                .isPresent();
    }

    /** The month, when one is known. */
    Optional<PresenceMark> last(UUID account) {
        return rows.find(tag(account)).map(row -> PresenceMark.parse(seal.openText(row.sealed(), PURPOSE + account)));
    }

    /** Begins to reckon for an account about which nothing is known. */
    void begin(UUID account) {
        if (rows.find(tag(account)).isEmpty()) {
            mark(account, clock.instant());
        }
    }

    void mark(UUID account, Instant at) {
        PresenceMark now = PresenceMark.of(at);
        Optional<PresenceMark> before = last(account);
        if (before.filter(now::equals).isPresent()) {
            return;
        }
        byte[] sealed = seal.sealText(now.text(), PURPOSE + account);
        rows.find(tag(account))
                .ifPresentOrElse(row -> row.mark(sealed), () -> rows.add(new PresenceRow(tag(account), sealed)));
    }

    private String tag(UUID account) {
        return seal.tag("account-presence", account);
    }
}
