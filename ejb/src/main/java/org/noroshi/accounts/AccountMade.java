package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;

/** Somebody has been given a user ID. */
public record AccountMade(UUID account) implements AboutAccount {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
    }
}
