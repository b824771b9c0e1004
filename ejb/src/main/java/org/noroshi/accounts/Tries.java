package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TooManyRequestsException;

/** Counts tries and makes who tries too often wait. Each step is a transaction of its own, whatever comes of the try. */
@ApplicationScoped
class Tries {

    /** Two first tries under one name at the same moment make one row: the second looks again. */
    private static final int ATTEMPTS = 3;

    @Inject
    TryBook book;

    @Inject
    TryCounts counts;

    @Inject
    Seal seal;

    protected Tries() {}

    /** What is counted for a sign-in. */
    Map<String, WaitPolicy> ofSignIn(String name, ClientNetwork network) {
        return Map.of(
                tag(WaitPolicy.NAME, name),
                WaitPolicy.NAME,
                tag(WaitPolicy.NETWORK, network.name()),
                WaitPolicy.NETWORK);
    }

    /** What is counted for a code: apart from passwords, because the right password must not make wrong codes good. */
    Map<String, WaitPolicy> ofCode(UUID account, ClientNetwork network) {
        return Map.of(
                tag(WaitPolicy.CODE, account.toString()),
                WaitPolicy.CODE,
                tag(WaitPolicy.NETWORK, network.name()),
                WaitPolicy.NETWORK);
    }

    /** What is counted where nobody gives a name. */
    Map<String, WaitPolicy> ofNetwork(ClientNetwork network) {
        return Map.of(tag(WaitPolicy.NETWORK, network.name()), WaitPolicy.NETWORK);
    }

    /** What is counted where somebody without an account sends something. */
    Map<String, WaitPolicy> ofOutside(ClientNetwork network) {
        return Map.of(tag(WaitPolicy.OUTSIDE, network.name()), WaitPolicy.OUTSIDE);
    }

    /**
     * Counts a try that is about to be looked at.
     *
     * @throws TooManyRequestsException when it comes too early; then nothing is counted, so waiting never gets longer by
     *     being impatient
     */
    void charge(Map<String, WaitPolicy> tried) {
        again(() -> {
            book.charge(tried);
            return true;
        });
    }

    /** Counts that a link is asked for under this name; false when that comes too early. */
    boolean mayAskForLink(String name) {
        return again(() -> book.chargeUnlessEarly(tag(WaitPolicy.LINK, name), WaitPolicy.LINK));
    }

    /** How long the account must wait before it may ask for one more id. */
    Duration waitOfGuesses(UUID account) {
        return book.waitOf(tag(WaitPolicy.GUESS, account.toString()));
    }

    /** The account has asked for something that is not there for it. Gives how long it has to wait now. */
    Duration guessed(UUID account, String what) {
        return again(() ->
                book.guessed(tag(WaitPolicy.GUESS, account.toString()), seal.tag("accounts/guess", account, what)));
    }

    /** The try was a bad one: the wait begins now. */
    void failed(Map<String, WaitPolicy> tried) {
        book.failed(tried);
    }

    /** The try was a good one: the name starts anew, the network gets this one try back. */
    void succeeded(Map<String, WaitPolicy> tried) {
        book.succeeded(tried);
    }

    /** A mailed link has shown whose the name is: nobody waits for it any more. Part of the caller's transaction. */
    void forget(String name) {
        counts.remove(tag(WaitPolicy.NAME, name));
    }

    private static <T> T again(Supplier<T> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (PersistenceException madeMeanwhile) {
                if (attempt == ATTEMPTS) {
                    throw madeMeanwhile;
                }
            }
        }
    }

    private String tag(WaitPolicy policy, String what) {
        return seal.tag("accounts/tries", policy, what);
    }
}
