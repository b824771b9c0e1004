package org.noroshi.sharing;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody read in a thread (article 19-1); the trail keeps who under the seal. */
public record ThreadViewed(UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.VIEW;
    }

    @Override
    public String subjectKind() {
        return "thread";
    }

    @Override
    public UUID subjectId() {
        return thread;
    }
}
