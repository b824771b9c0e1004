package org.noroshi.sharing.files;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has taken a copy of a file along (article 19-1), for a purpose of article 15. */
public record FileTaken(UUID file, String purpose) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "file";
    }

    @Override
    public UUID subjectId() {
        return file;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(purpose);
    }
}
