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
import org.noroshi.platform.Seal;
import org.noroshi.platform.TooManyRequestsException;

/** Counts tries and makes who tries too often wait. Each step is a transaction of its own, whatever comes of the try. */
@ApplicationScoped
class Tries {

    @Inject
    TryCounts counts;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected Tries() {}

    /** What is counted for a sign-in. */
    Map<String, WaitPolicy> ofSignIn(String name, ClientNetwork network) {
        return Map.of(
                tag(WaitPolicy.NAME, name),
                WaitPolicy.NAME,
                tag(WaitPolicy.NETWORK, network.name()),
                WaitPolicy.NETWORK);
    }

    /** What is counted where nobody gives a name. */
    Map<String, WaitPolicy> ofNetwork(ClientNetwork network) {
        return Map.of(tag(WaitPolicy.NETWORK, network.name()), WaitPolicy.NETWORK);
    }

    /**
     * Counts a try that is about to be looked at.
     *
     * @throws TooManyRequestsException when it comes too early; then nothing is counted, so waiting never gets longer by
     *     being impatient
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void charge(Map<String, WaitPolicy> tried) {
        Instant now = clock.instant();
        counts.removeBefore(now.minus(WaitPolicy.FORGOTTEN));
        SortedMap<String, TryCount> rows = new TreeMap<>();
        for (String tag : new TreeMap<>(tried).keySet()) {
            rows.put(tag, counts.hold(tag).orElseGet(() -> begin(tag, now)));
        }
        Duration wait = rows.values().stream()
                .map(row -> row.waitAt(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new TooManyRequestsException(wait);
        }
        rows.forEach((tag, row) -> row.charge(tried.get(tag), now));
    }

    /** Counts that a link is asked for under this name; false when that comes too early. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean mayAskForLink(String name) {
        Instant now = clock.instant();
        String tag = tag(WaitPolicy.LINK, name);
        TryCount row = counts.hold(tag).orElseGet(() -> begin(tag, now));
        boolean may = row.waitAt(now).isZero();
        if (may) {
            row.charge(WaitPolicy.LINK, now);
        }
        return may;
    }

    /** The try was a good one: the name starts anew, the network gets this one try back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void succeeded(Map<String, WaitPolicy> tried) {
        Instant now = clock.instant();
        new TreeMap<>(tried).forEach((tag, policy) -> {
            if (policy == WaitPolicy.NAME) {
                counts.remove(tag);
            } else {
                counts.hold(tag).ifPresent(row -> row.takeBack(now));
            }
        });
    }

    /** A mailed link has shown whose the name is: nobody waits for it any more. */
    void forget(String name) {
        counts.remove(tag(WaitPolicy.NAME, name));
    }

    private TryCount begin(String tag, Instant now) {
        TryCount row = new TryCount(tag, now);
        counts.add(row);
        return row;
    }

    private String tag(WaitPolicy policy, String what) {
        return seal.tag("accounts/tries", policy, what);
    }
}
