package org.noroshi.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TooManyRequestsException;

/**
 * Setting the own password by a link that was mailed (article 7): the first one of a new account, or another one for who
 * forgot it or is made to wait. Open to everybody; the link is the proof.
 */
@Stateless
public class Activation {

    @Inject
    Entrance entrance;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    @Inject
    Invitations invitations;

    @Inject
    SignInSettings settings;

    /** Whom the link is for; empty when it works no more, or never did. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Invitation> invitation(String token) {
        return entrance.invited(token)
                .map(invited -> new Invitation(
                        invited.owner().userId(),
                        invited.purpose() == OneTimeLink.Purpose.ACTIVATION,
                        settings.passwordLength()));
    }

    /**
     * Sets the password, uses the link up and signs its owner in; waiting times for the account are forgotten.
     *
     * @throws RefusedException with {@code LINK_INVALID} when the link works no more
     * @throws InvalidInputException when the password can't be taken
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn setPassword(@Valid SetPassword command) {
        Entrance.Invited invited =
                entrance.invited(command.token()).orElseThrow(() -> new RefusedException(AccountsError.LINK_INVALID));
        passwords
                .rules()
                .require(
                        "password",
                        command.password(),
                        invited.owner().userId(),
                        invited.owner().mail());
        if (!command.password().equals(command.repeated())) {
            throw new InvalidInputException("repeated", AccountsError.PASSWORDS_DIFFER);
        }
        String hash = passwords.hash(command.password());
        SignedIn in = entrance.useLink(invited.link(), hash, Browser.named(command.userAgent()));
        SecurityLog.signedIn(invited.owner().userId(), command.network());
        return in;
    }

    /**
     * Asks for a link by mail. The answer is the same whether the name exists or not, and nothing is looked up before the
     * mail is made; who asks too often gets the mail later or not at all, and is not told.
     *
     * @throws TooManyRequestsException when this network asks too often
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void requestLink(String typed, String network) {
        String name = SignInRequest.nameOf(typed);
        Map<String, WaitPolicy> fromHere = tries.ofNetwork(ClientNetwork.of(network));
        tries.charge(fromHere);
        if (tries.mayAskForLink(name)) {
            invitations.request(name);
        }
    }
}
