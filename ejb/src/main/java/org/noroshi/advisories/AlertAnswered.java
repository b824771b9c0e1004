package org.noroshi.advisories;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A hospital has said how an alert concerns it; which one, no event tells. */
public record AlertAnswered(UUID alert) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
    }

    @Override
    public String subjectKind() {
        return "alert";
    }

    @Override
    public UUID subjectId() {
        return alert;
    }
}
