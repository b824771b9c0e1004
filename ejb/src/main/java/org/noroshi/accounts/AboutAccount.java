package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Something that has happened to an account; changed it, unless it says otherwise. */
public interface AboutAccount extends AuditableEvent {

    UUID account();

    @Override
    default AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    default String subjectKind() {
        return "account";
    }

    @Override
    default UUID subjectId() {
        return account();
    }
}
