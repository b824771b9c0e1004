package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * How often a name, or a network, was tried in vain. Kept under a tag that tells neither, for names that exist and names
 * that don't alike.
 */
@Entity
@Table(name = "sign_in_tries")
class TryCount {

    @Id
    private String tag;

    @Column(nullable = false)
    private int tries;

    @Column(name = "last_try_at", nullable = false)
    private Instant lastTryAt;

    @Column(name = "wait_until", nullable = false)
    private Instant waitUntil;

    @Version
    private int version;

    protected TryCount() {}

    TryCount(String tag, Instant at) {
        this.tag = tag;
        this.lastTryAt = at;
        this.waitUntil = at;
    }

    /** How long until the next try is looked at. */
    Duration waitAt(Instant now) {
        return now.isBefore(waitUntil) ? Duration.between(now, waitUntil) : Duration.ZERO;
    }

    /**
     * Counts a try before it is known how it ends, so that many at once gain nothing; one that ends well is taken back.
     */
    void charge(WaitPolicy policy, Instant now) {
        if (lastTryAt.plus(policy.forgotten()).isBefore(now)) {
            tries = 0;
        }
        tries++;
        lastTryAt = now;
        waitUntil = now.plus(policy.after(tries));
    }

    /** The last try was answered only now: the wait begins with the answer, however long it took. */
    void answered(WaitPolicy policy, Instant now) {
        waitUntil = now.plus(policy.after(tries));
    }

    /** The last try was a good one: it does not count, and nobody waits because of it. */
    void takeBack(Instant now) {
        tries = Math.max(0, tries - 1);
        waitUntil = now;
    }

    Instant lastTryAt() {
        return lastTryAt;
    }

    int tries() {
        return tries;
    }
}
