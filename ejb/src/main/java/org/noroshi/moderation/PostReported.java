package org.noroshi.moderation;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody reported a post (article 18). */
public record PostReported(UUID report, String because) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "post_report";
    }

    @Override
    public UUID subjectId() {
        return report;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(because);
    }
}
