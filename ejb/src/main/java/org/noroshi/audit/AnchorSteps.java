package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.noroshi.platform.Json;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/** Signs the head of each day and gives it away. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AnchorSteps {

    /** A day may be missed while the server is being cared for. */
    private static final Duration LATE = Duration.ofDays(2);

    @Inject
    ChainLinks links;

    @Inject
    Anchors anchors;

    @Inject
    AuditEvents events;

    @Inject
    Outbox outbox;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    private volatile boolean tried;

    protected AnchorSteps() {}

    /**
     * Signs the head of today, unless that is done or nothing is chained yet.
     *
     * @return whether it was signed now
     */
    boolean sign() {
        tried = true;
        links.hold();
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, TimeSource.JAPAN);
        ChainHead head = links.head();
        if (head.number() == 0 || anchors.of(day).isPresent()) {
            return false;
        }
        AnchorKey key = anchors.keys().stream()
                .filter(one -> one.isOurs(seal))
                .findFirst()
                .orElseGet(() -> made(now));
        long number = anchors.last().map(Anchor::number).orElse(0L) + 1;
        anchors.add(new Anchor(number, day, head, key, seal, now));
        outbox.enqueueOnce(
                AnchorMail.KIND,
                Json.createObjectBuilder().add(AnchorMail.DAY, day.toString()).build(),
                "audit/anchor/" + day);
        return true;
    }

    /**
     * Since when the head has not been signed though it should be each day; empty while all is well. A server that stood still for
     * days has its first minute to sign before anybody is alarmed.
     */
    Optional<Instant> unsignedSince() {
        if (!tried) {
            return Optional.empty();
        }
        Instant late = clock.instant().minus(LATE);
        return anchors.last().map(Anchor::at).or(events::began).filter(since -> since.isBefore(late));
    }

    private AnchorKey made(Instant now) {
        AnchorKey key = new AnchorKey(seal, now);
        anchors.add(key);
        return key;
    }
}
