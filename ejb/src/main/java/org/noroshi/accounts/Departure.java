package org.noroshi.accounts;

import java.net.URI;

/**
 * Somebody goes to the identity provider.
 *
 * @param address where the browser has to go
 * @param cookie value for {@link SignInCookie#writeVisit}
 */
public record Departure(URI address, String cookie) {

    /** Says nothing of the cookie, wherever it is printed. */
    @Override
    public String toString() {
        return "Departure";
    }
}
