package org.noroshi.groups;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A hospital has joined the group; which one, the trail does not say. */
public record GroupJoined(UUID group) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
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
