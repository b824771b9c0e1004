package org.noroshi.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A way to the identity provider and back, of one browser.
 *
 * @param errand what is to be done with the answer
 * @param state comes back with the browser, so that nobody can hand it somebody else's answer
 * @param nonce stands in the provider's signed answer, so that none made for another visit is taken
 * @param verifier shows the provider that who fetches the answer is who asked for it
 * @param account whose identity it is to become; empty when somebody signs in
 * @param next where to go on afterwards
 * @param until when it lapses
 */
record ProviderVisit(
        Errand errand,
        String state,
        String nonce,
        String verifier,
        Optional<UUID> account,
        String next,
        Instant until) {

    /** What somebody goes to the provider for. */
    enum Errand {
        SIGN_IN,
        BIND
    }

    /** Says nothing of its secrets, wherever it is printed. */
    @Override
    public String toString() {
        return "ProviderVisit";
    }
}
