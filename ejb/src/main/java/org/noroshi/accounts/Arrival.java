package org.noroshi.accounts;

/**
 * Somebody comes back from the identity provider.
 *
 * @param cookie what the browser was given when it left
 * @param query what the browser brings along, as it stands in the address
 * @param network address that the request comes from
 * @param userAgent what the browser calls itself
 */
public record Arrival(String cookie, String query, String network, String userAgent) {

    /** Says nothing of either secret, wherever it is printed. */
    @Override
    public String toString() {
        return "Arrival";
    }
}
