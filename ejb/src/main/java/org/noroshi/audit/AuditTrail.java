package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Occasion;
import org.noroshi.platform.Seal;

/** Writes down every auditable event, in its own transaction (article 19-1). */
@ApplicationScoped
class AuditTrail {

    /** The subjects that stand in clear; a kind that is not here is sealed. */
    private static final Set<String> ITEMS = Set.of("thread", "post");

    @Inject
    AuditEvents events;

    @Inject
    CurrentCaller caller;

    @Inject
    Occasion occasion;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Enforces("A19-1")
    void record(@Observes AuditableEvent event) {
        UUID row = UUID.randomUUID();
        Instant now = clock.instant();
        UUID item = ITEMS.contains(event.subjectKind()) ? event.subjectId() : null;
        events.add(new AuditEvent(
                row, event, item, now, actor(event.subjectId(), now).sealed(seal, row)));
    }

    private SealedPart actor(UUID subject, Instant now) {
        try {
            Optional<String> errand = occasion.errand();
            return new SealedPart(
                    errand.isPresent() ? Optional.empty() : caller.account(),
                    occasion.authentication(),
                    errand,
                    subject,
                    now);
        } catch (ContextNotActiveException outsideAnyCall) {
            return new SealedPart(caller.account(), Optional.empty(), Optional.of("unattended"), subject, now);
        }
    }
}
