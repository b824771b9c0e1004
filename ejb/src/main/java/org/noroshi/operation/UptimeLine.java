package org.noroshi.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.noroshi.platform.Mode;
import org.noroshi.platform.RunningMode;

/**
 * How the service ran for a time.
 *
 * @param mode empty when nothing ran at all
 * @param until empty while it lasts
 * @param seen last sign of life
 */
public record UptimeLine(
        Optional<Mode> mode, RunningMode.Source source, Instant from, Optional<Instant> until, Instant seen) {

    /** How much of it lies in the time between. */
    Duration within(Instant begin, Instant end) {
        Instant first = from.isBefore(begin) ? begin : from;
        Instant last = until.orElse(seen);
        last = last.isAfter(end) ? end : last;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }

    /** Whether members could at least read. */
    boolean wasThere() {
        return mode.map(running -> !running.isStopped()).orElse(false);
    }
}
