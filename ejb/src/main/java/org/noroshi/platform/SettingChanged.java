package org.noroshi.platform;

import java.util.UUID;

/** A live setting was given another value; which one stands in its history. */
public record SettingChanged(UUID id, String name) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "setting";
    }

    @Override
    public UUID subjectId() {
        return id;
    }
}
