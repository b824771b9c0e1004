package org.noroshi.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An announced version was taken back before it took effect: whoever was told of it has to be told of this. */
public record TermsCancelled(UUID version, int number, Instant effectiveAt) implements AuditableEvent {

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
