package org.noroshi.accounts;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * This service as a device knows it that holds a passkey, read off the one public address: a passkey made for it signs for
 * no other host, whatever a page there looks like.
 *
 * @param origin scheme, host and port that the browser must have been at
 * @param id the host
 */
record RelyingParty(String origin, String id) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

    /** Empty where the host is no name but an address, for which browsers make no passkeys. */
    static Optional<RelyingParty> at(URI publicUrl) {
        String host = publicUrl.getHost();
        if (NUMBERS.matcher(host).matches()) {
            return Optional.empty();
        }
        String port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
        return Optional.of(new RelyingParty(publicUrl.getScheme() + "://" + host + port, host));
    }
}
