package org.noroshi.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.platform.UnavailableException;

/**
 * Signing in by an identity provider, in place of the password and of nothing else: an account has to be bound by its
 * owner first, nobody gets one here, and what keeps a password from opening it keeps the provider from it too. The code
 * of the second factor is asked for as after a password, whatever the provider has asked for.
 */
@Stateless
public class ProviderSignIn {

    @Inject
    ProviderSettings settings;

    @Inject
    ProviderVisits visits;

    @Inject
    ProviderWay way;

    @Inject
    ProviderBindings bindings;

    @Inject
    Entrance entrance;

    /** What people call the provider; empty when there is none. */
    @PermitAll
    public Optional<String> label(Locale language) {
        return settings.isOffered() ? Optional.of(settings.label(language)) : Optional.empty();
    }

    /**
     * Sends somebody there to sign in.
     *
     * @param next page to go on to
     * @throws NotFoundException when there is no provider
     * @throws UnavailableException when it does not answer; the password signs in all the same
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Departure depart(String next) {
        way.requireOffered();
        return way.depart(ProviderVisit.Errand.SIGN_IN, Optional.empty(), next);
    }

    /** What the browser was sent there for; to sign in when nothing is known of it. */
    @PermitAll
    public ProviderErrand errand(String cookie) {
        return visits.read(cookie)
                .map(visit -> new ProviderErrand(visit.errand() == ProviderVisit.Errand.BIND, visit.next()))
                .orElseGet(() -> new ProviderErrand(false, SafePath.HOME));
    }

    /**
     * Signs in whom the provider has sent back.
     *
     * @throws RefusedException with {@code SIGN_IN_FAILED} when no account is bound to who it is, or none that a password
     *     would open; with what stands in the way when one is
     * @throws TooManyRequestsException when this network tried too often just now
     * @throws UnavailableException when the provider does not answer
     */
    @Enforces("A17-1")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn signIn(@Valid Arrival arrival) {
        way.requireOffered();
        ProviderWay.Proved proved = way.prove(arrival, ProviderVisit.Errand.SIGN_IN);
        Optional<Entrance.Known> owner = bindings.owner(proved.identity())
                .map(entrance::owner)
                .filter(known -> known.passwordHash().isPresent());
        if (owner.isEmpty()) {
            throw way.refused(proved.tried(), arrival.network(), new RefusedException(AccountsError.SIGN_IN_FAILED));
        }
        way.taken(proved.tried());
        SignedIn in = entrance.open(owner.get().account(), Browser.named(arrival.userAgent()), Proof.Means.PROVIDER);
        if (in.step() != SignedIn.Step.CODE) {
            SecurityLog.signedIn(owner.get().userId(), arrival.network());
        }
        return in;
    }
}
