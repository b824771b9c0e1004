package org.noroshi.sharing;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A word of the vocabulary was added or changed; the id is made of its key. */
public record TagChanged(UUID tag) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "tag";
    }

    @Override
    public UUID subjectId() {
        return tag;
    }
}
