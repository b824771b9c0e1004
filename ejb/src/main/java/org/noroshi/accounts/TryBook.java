package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.noroshi.platform.TooManyRequestsException;

/** The transactions of {@link Tries}; rows are held in the order of their tags, so that nobody waits for one another. */
@ApplicationScoped
class TryBook {

    @Inject
    TryCounts counts;

    @Inject
    Clock clock;

    protected TryBook() {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void charge(Map<String, WaitPolicy> tried) {
        counts.removeBefore(clock.instant().minus(WaitPolicy.FORGOTTEN));
        SortedMap<String, TryCount> rows = new TreeMap<>();
        new TreeMap<>(tried).keySet().forEach(tag -> rows.put(tag, hold(tag)));
        // the time at which the rows are held: who comes at the same moment as another is not too early
        Instant now = clock.instant();
        Duration wait = rows.values().stream()
                .map(row -> row.waitAt(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new TooManyRequestsException(wait);
        }
        rows.forEach((tag, row) -> row.charge(tried.get(tag), now));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean chargeUnlessEarly(String tag, WaitPolicy policy) {
        TryCount row = hold(tag);
        Instant now = clock.instant();
        boolean inTime = row.waitAt(now).isZero();
        if (inTime) {
            row.charge(policy, now);
        }
        return inTime;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(Map<String, WaitPolicy> tried) {
        Instant now = clock.instant();
        new TreeMap<>(tried).forEach((tag, policy) -> counts.hold(tag).ifPresent(row -> row.answered(policy, now)));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void succeeded(Map<String, WaitPolicy> tried) {
        Instant now = clock.instant();
        new TreeMap<>(tried).forEach((tag, policy) -> {
            if (policy == WaitPolicy.NETWORK) {
                counts.hold(tag).ifPresent(row -> row.takeBack(now));
            } else {
                counts.remove(tag);
            }
        });
    }

    /** Counts one thing more that was asked for in vain; the same again counts once. Gives how long to wait now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Duration guessed(String whose, String what) {
        counts.removeBefore(clock.instant().minus(WaitPolicy.FORGOTTEN));
        Instant now = clock.instant();
        TryCount row = hold(whose);
        if (counts.hold(what).filter(known -> !isForgotten(known, now)).isEmpty()) {
            hold(what).charge(WaitPolicy.GUESS, now);
            row.charge(WaitPolicy.GUESS, now);
        }
        return row.waitAt(now);
    }

    /** How long to wait; nothing is counted. */
    Duration waitOf(String tag) {
        Instant now = clock.instant();
        return counts.waitUntil(tag)
                .filter(now::isBefore)
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO);
    }

    private static boolean isForgotten(TryCount known, Instant now) {
        return known.lastTryAt().plus(WaitPolicy.GUESS.forgotten()).isBefore(now);
    }

    private TryCount hold(String tag) {
        return counts.hold(tag).orElseGet(() -> {
            TryCount row = new TryCount(tag, clock.instant());
            counts.add(row);
            return row;
        });
    }
}
