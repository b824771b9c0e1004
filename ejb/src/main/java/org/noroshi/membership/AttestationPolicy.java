package org.noroshi.membership;

import java.time.Instant;
import java.time.Period;
import org.noroshi.platform.TimeSource;

/** When something that comes round is due again: so many months later by the calendar of Japan (article 14-1). */
final class AttestationPolicy {

    private AttestationPolicy() {}

    static Instant due(Instant last, Period period) {
        return last.atZone(TimeSource.JAPAN).plus(period).toInstant();
    }

    /** Reached at that very second. */
    static boolean isReached(Instant due, Instant now) {
        return !now.isBefore(due);
    }
}
