package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotSignedInException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TooManyRequestsException;

/** Proving again, in the middle of a session, who one is: the other half of {@link org.noroshi.platform.StepUp}. */
@Stateless
public class Confirmation {

    @Inject
    CurrentCaller caller;

    @Inject
    Entrance entrance;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    @Inject
    ViewerOfRequest request;

    @Inject
    Sessions sessions;

    @Inject
    SignInSettings settings;

    @Inject
    Clock clock;

    /** For how many minutes a proof counts. */
    @RolesAllowed(Roles.SIGNED_IN)
    public long minutes() {
        return settings.confirmed().toMinutes();
    }

    /**
     * Takes the proof; what needs it can be done for some minutes.
     *
     * @throws InvalidInputException when it is wrong
     * @throws TooManyRequestsException when it was wrong too often just now
     */
    @RolesAllowed(Roles.SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void confirm(@Valid ConfirmIdentity command) {
        UUID session = request.session().orElseThrow(NotSignedInException::new);
        Entrance.Known owner = entrance.owner(caller.requireAccount());
        Map<String, WaitPolicy> tried = tries.ofSignIn(owner.userId(), ClientNetwork.of(command.network()));
        tries.charge(tried);
        if (!passwords.matches(command.proof(), owner.passwordHash())) {
            tries.failed(tried);
            SecurityLog.refused(command.network());
            throw new InvalidInputException("proof", AccountsError.PASSWORD_WRONG);
        }
        tries.succeeded(tried);
        sessions.prove(session, new Proof(Proof.Means.PASSWORD, clock.instant()));
    }
}
