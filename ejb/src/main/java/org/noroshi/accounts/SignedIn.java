package org.noroshi.accounts;

import java.util.Locale;

/**
 * Somebody is signed in now.
 *
 * @param cookie value for {@link SignInCookie#write}
 * @param termsFirst whether the current terms have to be acknowledged before anything else
 * @param language of the account
 */
public record SignedIn(String cookie, boolean termsFirst, Locale language) {

    /** Says nothing of the cookie, wherever it is printed. */
    @Override
    public String toString() {
        return "SignedIn";
    }
}
