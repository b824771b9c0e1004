package org.noroshi.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/**
 * A new version of the terms is published and will take effect, or has just done so when the change is minor (article
 * 4-2). From now on it is shown to everybody; who has to be told by mail observes this.
 */
public record TermsAnnounced(UUID version, int number, PublishingWay way, Instant announcedAt, Instant effectiveAt)
        implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "terms";
    }

    @Override
    public UUID subjectId() {
        return version;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(TermsAnnouncement.GROUND);
    }
}
