package org.noroshi.groups;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A group was defined, has other words, was closed or opened again. */
public record GroupChanged(UUID group, GroupState state) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "sharing-group";
    }

    @Override
    public UUID subjectId() {
        return group;
    }
}
