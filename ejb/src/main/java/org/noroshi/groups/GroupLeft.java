package org.noroshi.groups;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A hospital has left the group; which one, the trail does not say. */
public record GroupLeft(UUID group) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
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
