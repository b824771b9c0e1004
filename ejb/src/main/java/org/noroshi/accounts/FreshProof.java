package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotForTokensException;
import org.noroshi.platform.NotSignedInException;
import org.noroshi.platform.Occasion;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;

/** Looks into the session by which the caller came; where there is none, nothing has been proved. */
@ApplicationScoped
class FreshProof implements StepUp {

    @Inject
    CurrentCaller caller;

    @Inject
    Occasion occasion;

    @Inject
    ViewerOfRequest request;

    @Inject
    Sessions sessions;

    @Inject
    SignInSettings settings;

    @Inject
    Clock clock;

    protected FreshProof() {}

    @Override
    public void require() {
        if (caller.account().isEmpty()) {
            throw new NotSignedInException();
        }
        if (byToken()) {
            throw new NotForTokensException();
        }
        if (!caller.may(Roles.PROVED) && !isFresh()) {
            throw new NotConfirmedException();
        }
    }

    /** Whether the caller would be let through at this moment. */
    boolean isFresh() {
        return session()
                .flatMap(sessions::proof)
                .filter(proof -> proof.isFreshAt(clock.instant(), settings.confirmed()))
                .isPresent();
    }

    private boolean byToken() {
        try {
            return occasion.authentication()
                    .filter(SignInMechanism.TOKEN::equals)
                    .isPresent();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return false;
        }
    }

    private Optional<UUID> session() {
        try {
            return request.session();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return Optional.empty();
        }
    }
}
