package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.noroshi.platform.ModeWatch;
import org.noroshi.platform.RunningMode;

/**
 * Keeps the record of how long the service was there (article 10-2): an interval for each mode, a sign of life every
 * half minute, and an outage where signs of life are missing.
 */
@ApplicationScoped
class UptimeBook {

    static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);
    static final Duration OUTAGE = Duration.ofMinutes(2);

    @Inject
    ModeIntervals intervals;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(@Observes ModeWatch.Looked looked) {
        RunningMode running = looked.running();
        Instant now = running.at();
        Optional<ModeInterval> open = intervals.open();
        if (open.isEmpty()) {
            intervals.add(ModeInterval.open(running.mode(), running.source(), now));
            return;
        }
        ModeInterval last = open.get();
        if (now.isBefore(last.seenAt())) {
            // the clock was set back: what was seen at a time that has not come must not keep the rest out of the book
            last.end(now.isBefore(last.begunAt()) ? last.begunAt() : now);
            intervals.add(ModeInterval.open(running.mode(), running.source(), now));
            return;
        }
        if (Duration.between(last.seenAt(), now).compareTo(OUTAGE) > 0) {
            last.end(last.seenAt());
            intervals.add(ModeInterval.outage(last.seenAt(), now));
            intervals.add(ModeInterval.open(running.mode(), running.source(), now));
        } else if (!last.isOf(running.mode(), running.source())) {
            last.end(now);
            intervals.add(ModeInterval.open(running.mode(), running.source(), now));
        } else if (Duration.between(last.seenAt(), now).compareTo(SIGN_OF_LIFE) >= 0) {
            last.seen(now);
        }
    }
}
