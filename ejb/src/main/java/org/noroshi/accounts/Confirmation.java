package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
    SecondFactors secondFactors;

    @Inject
    Passkeys passkeys;

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
    @RolesAllowed(Roles.SECURE)
    public long minutes() {
        return settings.confirmed().toMinutes();
    }

    /**
     * Takes the proof; what needs it can be done for some minutes.
     *
     * @throws InvalidInputException when it is wrong
     * @throws TooManyRequestsException when it was wrong too often just now
     */
    @RolesAllowed(Roles.SECURE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void confirm(@Valid ConfirmIdentity command) {
        UUID session = request.session().orElseThrow(NotSignedInException::new);
        Entrance.Known owner = entrance.owner(caller.requireAccount());
        TypedCode code = TypedCode.of(command.proof());
        // no password is as short as that, so it can only be meant as a code
        boolean byCode = code.isOfApp() && secondFactors.hasApp(owner.account());
        ClientNetwork network = ClientNetwork.of(command.network());
        Map<String, WaitPolicy> tried =
                byCode ? tries.ofCode(owner.account(), network) : tries.ofSignIn(owner.userId(), network);
        tries.charge(tried);
        Optional<Proof.Means> means = byCode ? secondFactors.use(owner.account(), code) : byPassword(command, owner);
        if (means.isEmpty()) {
            tries.failed(tried);
            SecurityLog.refused(command.network());
            throw new InvalidInputException("proof", byCode ? AccountsError.CODE_WRONG : AccountsError.PASSWORD_WRONG);
        }
        tries.succeeded(tried);
        sessions.prove(session, new Proof(means.get(), clock.instant()));
    }

    /** Whether the caller has a passkey that can prove it. */
    @RolesAllowed(Roles.SECURE)
    public boolean hasPasskey() {
        return passkeys.areOffered() && passkeys.count(caller.requireAccount()) > 0;
    }

    /** What the browser needs to have one of the passkeys prove it, in JSON. */
    @RolesAllowed(Roles.SECURE)
    public String offer() {
        UUID session = request.session().orElseThrow(NotSignedInException::new);
        return passkeys.optionsToProve(caller.requireAccount(), PasskeyChallenge.Purpose.CONFIRM, session.toString());
    }

    /**
     * Takes a passkey as the proof; its device must have made sure who holds it.
     *
     * @throws InvalidInputException when it is wrong
     * @throws TooManyRequestsException when proofs were wrong too often just now
     */
    @RolesAllowed(Roles.SECURE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void confirmByPasskey(@Valid ConfirmByPasskey command) {
        UUID session = request.session().orElseThrow(NotSignedInException::new);
        UUID account = caller.requireAccount();
        Map<String, WaitPolicy> tried = tries.ofCode(account, ClientNetwork.of(command.network()));
        tries.charge(tried);
        if (!passkeys.use(
                account, PasskeyChallenge.Purpose.CONFIRM, session.toString(), command.answer(), command.network())) {
            tries.failed(tried);
            throw new InvalidInputException("passkey", AccountsError.PASSKEY_WRONG);
        }
        tries.succeeded(tried);
        sessions.prove(session, new Proof(Proof.Means.PASSKEY, clock.instant()));
    }

    private Optional<Proof.Means> byPassword(ConfirmIdentity command, Entrance.Known owner) {
        return passwords.matches(command.proof(), owner.passwordHash())
                ? Optional.of(Proof.Means.PASSWORD)
                : Optional.empty();
    }
}
