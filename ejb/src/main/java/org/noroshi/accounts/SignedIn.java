package org.noroshi.accounts;

import java.util.Locale;

/**
 * Somebody is signed in now, or half way there.
 *
 * @param cookie value for {@link SignInCookie#write}; for {@link SignInCookie#writeHalfWay} while the code is missing
 * @param step what comes before anything else
 * @param language of the account
 */
public record SignedIn(String cookie, Step step, Locale language) {

    /** What somebody is led to. */
    public enum Step {
        /** In. */
        NONE,
        /** Not in yet: the code of the second factor is asked for. */
        CODE,
        /** In, but has to set up a second factor first. */
        SECOND_FACTOR,
        /** In, but has to acknowledge the current terms first. */
        TERMS
    }

    /** Whether the current terms have to be acknowledged before anything else. */
    public boolean termsFirst() {
        return step == Step.TERMS;
    }

    /** Says nothing of the cookie, wherever it is printed. */
    @Override
    public String toString() {
        return "SignedIn";
    }
}
