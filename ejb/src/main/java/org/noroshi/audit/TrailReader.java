package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.Seal;
import org.noroshi.platform.SealedTrail;
import org.noroshi.platform.TimeSource;

/** Opens the rows that tell who has had something in hand. */
@ApplicationScoped
class TrailReader implements SealedTrail {

    @Inject
    AuditEvents events;

    @Inject
    Seal seal;

    protected TrailReader() {}

    @Override
    public Set<UUID> whoViewed(UUID item, Instant since) {
        return accounts(events.ofItem(AuditVerb.VIEW, item, TimeSource.coarse(since)));
    }

    @Override
    public Set<UUID> whoTook(String subjectKind, Instant since) {
        return accounts(events.ofKind(AuditVerb.SEND, subjectKind, TimeSource.coarse(since)));
    }

    private Set<UUID> accounts(List<AuditEvent> rows) {
        return rows.stream()
                .map(row -> row.opened(seal).account())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
