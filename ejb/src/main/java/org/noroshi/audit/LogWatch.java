package org.noroshi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.noroshi.platform.Roles;

/** Tells those who care for the log when it needs them, above each of their pages. */
@Stateless
public class LogWatch {

    @Inject
    VerificationSteps verification;

    @Inject
    AnchorSteps anchors;

    @RolesAllowed(Roles.AUDIT)
    public LogState state() {
        return new LogState(
                verification.lastFinished().filter(VerificationResult::failed).isPresent(), anchors.unsignedSince());
    }
}
