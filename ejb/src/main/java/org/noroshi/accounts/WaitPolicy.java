package org.noroshi.accounts;

import java.time.Duration;
import org.noroshi.platform.Enforces;

/**
 * How long somebody waits after so many tries (article 18-4): nothing at first, then twice as long each time, never
 * longer than the limit, so that an outsider can slow a sign-in down but not forbid it. A mailed link leads past all
 * of it.
 */
@Enforces("A18-04")
enum WaitPolicy {
    /** Wrong passwords for one name. */
    NAME(4, Duration.ofSeconds(2), Duration.ofMinutes(5)),
    /** Wrong passwords from one network; a whole hospital may sit behind one address. */
    NETWORK(20, Duration.ofSeconds(2), Duration.ofMinutes(15)),
    /** Wrong codes for one account, by somebody who knows its password or link. */
    CODE(4, Duration.ofSeconds(2), Duration.ofHours(1)),
    /** Links asked for one name. */
    LINK(2, Duration.ofMinutes(5), Duration.ofHours(1)),
    /** What is sent from one network by people without an account; a whole hospital may sit behind one address. */
    OUTSIDE(5, Duration.ofMinutes(2), Duration.ofHours(1)),
    /** Ids that one account asked for in vain; a few old links are nothing. */
    GUESS(20, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(1));

    /** No count is kept longer than this. */
    static final Duration FORGOTTEN = Duration.ofHours(24);

    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final Duration first;
    private final Duration most;
    private final Duration forgotten;

    WaitPolicy(int free, Duration first, Duration most) {
        this(free, first, most, Duration.ofHours(24));
    }

    WaitPolicy(int free, Duration first, Duration most, Duration forgotten) {
        this.free = free;
        this.first = first;
        this.most = most;
        this.forgotten = forgotten;
    }

    /** After this long without a try the count starts anew. */
    Duration forgotten() {
        return forgotten;
    }

    Duration after(int tries) {
        if (tries <= free) {
            return Duration.ZERO;
        }
        Duration grown = first.multipliedBy(1L << Math.min(tries - free - 1, MOST_DOUBLINGS));
        return grown.compareTo(most) < 0 ? grown : most;
    }
}
