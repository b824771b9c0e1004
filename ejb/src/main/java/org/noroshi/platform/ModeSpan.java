package org.noroshi.platform;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * That the service runs in a mode for a time. It begins and ends by the clock, not by a job.
 *
 * @param until the first moment at which it is over; empty when nobody knows yet
 * @param ground article it rests on, such as {@code A11-3-2}
 * @param ja what to tell people in Japanese; empty when there is nothing to add
 * @param en the same in English
 */
public record ModeSpan(Mode mode, Instant from, Optional<Instant> until, String ground, String ja, String en) {

    public ModeSpan {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        Objects.requireNonNull(ground);
    }

    public boolean isOnAt(Instant time) {
        return !time.isBefore(from) && until.map(time::isBefore).orElse(true);
    }
}
