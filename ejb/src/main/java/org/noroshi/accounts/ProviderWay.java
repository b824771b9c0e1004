package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.platform.UnavailableException;

/**
 * The way to the identity provider and back. Each return is a try like a password (article 18-4): counted before it is
 * looked at, for the network alone, because nobody has given a name.
 */
@ApplicationScoped
class ProviderWay {

    /** Who somebody is over there, on which visit, and what the try was counted under. */
    record Proved(ProviderVisit visit, ProviderIdentity identity, Map<String, WaitPolicy> tried) {}

    @Inject
    ProviderSettings settings;

    @Inject
    ProviderVisits visits;

    @Inject
    IdentityProvider provider;

    @Inject
    Tries tries;

    protected ProviderWay() {}

    /** @throws NotFoundException when there is no provider */
    void requireOffered() {
        if (!settings.isOffered()) {
            throw new NotFoundException();
        }
    }

    /**
     * Sends the browser there.
     *
     * @param account whose owner goes, when it is known
     * @param next page to go on to afterwards
     * @throws UnavailableException when the provider does not answer
     */
    Departure depart(ProviderVisit.Errand errand, Optional<UUID> account, String next) {
        ProviderVisit visit = visits.begin(errand, account, next);
        return new Departure(provider.entrance(visit), visits.cookie(visit));
    }

    /**
     * Who the provider says it was; the caller says whether the try was a good one.
     *
     * @throws RefusedException when there is no such visit any more, or nobody was let in, or it can't be believed
     * @throws TooManyRequestsException when this network tried too often just now
     * @throws UnavailableException when the provider does not answer, which nobody is made to wait for
     */
    @Enforces("A18-04")
    Proved prove(Arrival arrival, ProviderVisit.Errand errand) {
        Map<String, WaitPolicy> tried = tries.ofNetwork(ClientNetwork.of(arrival.network()));
        try {
            tries.charge(tried);
        } catch (TooManyRequestsException tooEarly) {
            SecurityLog.slowedDown(arrival.network(), tooEarly.retryAfter().toSeconds());
            throw tooEarly;
        }
        try {
            ProviderVisit visit = visits.read(arrival.cookie())
                    .filter(open -> open.errand() == errand)
                    .filter(open -> provider.isOf(open, arrival.query()))
                    .orElseThrow(() -> new RefusedException(AccountsError.PROVIDER_LAPSED));
            visits.end(visit);
            return new Proved(visit, provider.identify(visit, arrival.query()), tried);
        } catch (UnavailableException silent) {
            tries.succeeded(tried);
            throw silent;
        } catch (RefusedException wrong) {
            throw refused(tried, arrival.network(), wrong);
        }
    }

    /** Was a bad try. */
    RefusedException refused(Map<String, WaitPolicy> tried, String network, RefusedException why) {
        tries.failed(tried);
        SecurityLog.refused(network);
        return why;
    }

    /** Was a good try. */
    void taken(Map<String, WaitPolicy> tried) {
        tries.succeeded(tried);
    }
}
