package org.noroshi.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TooManyRequestsException;

/**
 * Signing in and out, open to everybody. Whether a name exists shows neither in the answer nor in the time it takes;
 * wrong tries meet a growing wait (article 18-4).
 */
@Stateless
public class SignIn {

    @Inject
    Entrance entrance;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    @Inject
    HalfWay halfWay;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Passkeys passkeys;

    @Inject
    Sessions sessions;

    @Inject
    Event<SignedOut> signedOut;

    /**
     * Signs somebody in by user ID or mail address and password.
     *
     * @throws RefusedException with {@code SIGN_IN_FAILED} when the two don't fit; with {@code ACCESS_SUSPENDED} or
     *     {@code ACCESS_ENDED} when they do, but contract, restriction or employment stand in the way
     * @throws TooManyRequestsException when this name or network was tried too often just now
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn signIn(@Valid SignInRequest request) {
        Map<String, WaitPolicy> tried = tries.ofSignIn(request.name(), ClientNetwork.of(request.network()));
        try {
            tries.charge(tried);
        } catch (TooManyRequestsException tooEarly) {
            SecurityLog.slowedDown(request.network(), tooEarly.retryAfter().toSeconds());
            throw tooEarly;
        }
        Optional<Entrance.Known> known = entrance.known(request.name());
        if (!passwords.matches(request.password(), known.flatMap(Entrance.Known::passwordHash))) {
            tries.failed(tried);
            SecurityLog.refused(request.network());
            throw new RefusedException(AccountsError.SIGN_IN_FAILED);
        }
        tries.succeeded(tried);
        SignedIn in =
                entrance.open(known.orElseThrow().account(), Browser.named(request.userAgent()), Proof.Means.PASSWORD);
        if (in.step() != SignedIn.Step.CODE) {
            SecurityLog.signedIn(known.get().userId(), request.network());
        }
        return in;
    }

    /**
     * Takes the code of who has given the password, and lets the owner in.
     *
     * @throws RefusedException with {@code SIGN_IN_LAPSED} when the password was given too long ago, or is another one by
     *     now
     * @throws InvalidInputException when the code is wrong, too old or used before
     * @throws TooManyRequestsException when codes for this account, or from this network, were wrong too often just now
     */
    @Enforces("A17-4")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn giveCode(@Valid GiveCode command) {
        UUID account = halfWay.read(command.ticket())
                .orElseThrow(() -> new RefusedException(AccountsError.SIGN_IN_LAPSED))
                .account();
        Map<String, WaitPolicy> tried = tries.ofCode(account, ClientNetwork.of(command.network()));
        tries.charge(tried);
        Optional<Proof.Means> second = secondFactors.use(account, TypedCode.of(command.code()));
        if (second.isEmpty()) {
            tries.failed(tried);
            SecurityLog.refused(command.network());
            throw new InvalidInputException("code", AccountsError.CODE_WRONG);
        }
        tries.succeeded(tried);
        SignedIn in = entrance.finish(command.ticket(), second.get(), Browser.named(command.userAgent()));
        SecurityLog.signedIn(entrance.owner(account).userId(), command.network());
        return in;
    }

    /**
     * Takes a passkey of who has given the password, and lets the owner in.
     *
     * @throws RefusedException with {@code SIGN_IN_LAPSED} when the password was given too long ago, or is another one by
     *     now
     * @throws InvalidInputException when the passkey is none of the owner's, or did not answer what it was asked
     * @throws TooManyRequestsException when codes and passkeys for this account, or from this network, were wrong too often
     *     just now
     */
    @Enforces("A17-4")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn givePasskey(@Valid GivePasskey command) {
        UUID account = halfWay.read(command.ticket())
                .orElseThrow(() -> new RefusedException(AccountsError.SIGN_IN_LAPSED))
                .account();
        Map<String, WaitPolicy> tried = tries.ofCode(account, ClientNetwork.of(command.network()));
        tries.charge(tried);
        if (!passkeys.use(
                account, PasskeyChallenge.Purpose.SIGN_IN, command.ticket(), command.answer(), command.network())) {
            tries.failed(tried);
            throw new InvalidInputException("passkey", AccountsError.PASSKEY_WRONG);
        }
        tries.succeeded(tried);
        SignedIn in = entrance.finish(command.ticket(), Proof.Means.PASSKEY, Browser.named(command.userAgent()));
        SecurityLog.signedIn(entrance.owner(account).userId(), command.network());
        return in;
    }

    /** What somebody can give who is half way in by this; empty when nobody is, or not any more. */
    @PermitAll
    public Optional<SecondStep> secondStep(String ticket) {
        return halfWay.read(ticket)
                .map(HalfWay.Ticket::account)
                .map(account -> new SecondStep(
                        secondFactors.hasApp(account), passkeys.areOffered() && passkeys.count(account) > 0));
    }

    /**
     * What the browser needs to have a passkey of who is half way in answer, in JSON.
     *
     * @throws RefusedException with {@code SIGN_IN_LAPSED} when nobody is half way in by this
     */
    @PermitAll
    public String offerPasskey(String ticket) {
        UUID account = halfWay.read(ticket)
                .orElseThrow(() -> new RefusedException(AccountsError.SIGN_IN_LAPSED))
                .account();
        return passkeys.optionsToProve(account, PasskeyChallenge.Purpose.SIGN_IN, ticket);
    }

    /** Ends the session of this cookie; one that is over already is none the worse. */
    @PermitAll
    public void signOut(String cookie) {
        sessions.find(cookie).ifPresent(found -> {
            sessions.end(cookie);
            signedOut.fire(new SignedOut(found.account()));
        });
    }
}
