package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;

/** The account's owner has ended a session. */
public record SignedOut(UUID account) implements AboutAccount {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SIGN_OUT;
    }
}
