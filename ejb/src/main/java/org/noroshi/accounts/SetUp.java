package org.noroshi.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import org.noroshi.membership.EmailAddress;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TooManyRequestsException;

/** Making the first chief with the code from the server's log: the only way to an account that nobody has invited. */
@Stateless
public class SetUp {

    @Inject
    FirstChief firstChief;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    /** Whether a code is waiting to be used. */
    @PermitAll
    public boolean isOpen() {
        return firstChief.isAwaited();
    }

    /**
     * Makes the chief, uses the code up and signs the chief in.
     *
     * @throws RefusedException when no code is waiting any more
     * @throws InvalidInputException when the code is wrong, or something else can't be taken
     * @throws TooManyRequestsException when this network tries too often
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn makeChief(@Valid MakeChief command) {
        if (!firstChief.isAwaited()) {
            throw new RefusedException(AccountsError.SET_UP_DONE);
        }
        Map<String, WaitPolicy> tried = tries.ofNetwork(ClientNetwork.of(command.network()));
        tries.charge(tried);
        if (!firstChief.fits(command.code())) {
            tries.failed(tried);
            SecurityLog.refused(command.network());
            throw new InvalidInputException("code", AccountsError.SET_UP_CODE_INVALID);
        }
        tries.succeeded(tried);
        EmailAddress mail = EmailAddress.of(command.mail());
        UserId userId = firstChief.userId();
        passwords.rules().require("password", command.password(), userId.value(), mail.value());
        if (!command.password().equals(command.repeated())) {
            throw new InvalidInputException("repeated", AccountsError.PASSWORDS_DIFFER);
        }
        String hash = passwords.hash(command.password());
        SignedIn in = firstChief.make(command, userId, mail, hash);
        SecurityLog.signedIn(userId.value(), command.network());
        return in;
    }
}
