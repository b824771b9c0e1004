package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Seal;

/**
 * What devices are asked to sign: random, good for one answer of one account, for one purpose, in one session, and for some
 * minutes. The browser has the challenge itself, the database a keyed hash.
 */
@ApplicationScoped
@Enforces("A17-4")
class PasskeyChallenges {

    /** How long somebody may look for the device. */
    static final Duration LENGTH = Duration.ofMinutes(10);

    @Inject
    PasskeyRows rows;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected PasskeyChallenges() {}

    /**
     * A new one.
     *
     * @param within the session, or what the browser has got for the password
     */
    @Transactional
    String next(PasskeyChallenge.Purpose purpose, UUID account, String within) {
        Instant now = clock.instant();
        rows.removeEnded(now);
        String challenge = Secrets.next();
        rows.add(new PasskeyChallenge(
                tag(purpose, account, within, challenge), now.plus(LENGTH).truncatedTo(ChronoUnit.MINUTES)));
        return challenge;
    }

    /** Whether it is open; from now on it is not, even if the caller's work fails. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean use(PasskeyChallenge.Purpose purpose, UUID account, String within, String challenge) {
        return rows.use(tag(purpose, account, within, challenge), clock.instant());
    }

    private String tag(PasskeyChallenge.Purpose purpose, UUID account, String within, String challenge) {
        return seal.tag("accounts/passkey-challenge", purpose, account, within, challenge);
    }
}
