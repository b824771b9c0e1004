package org.noroshi.accounts;

import java.util.Base64;
import java.util.List;

/**
 * What is known of the key in a device: enough to see that an answer was signed with it.
 *
 * @param credential model of the device, id and public key, as the device gave them, in Base64url
 * @param counter how often it has signed; stays 0 in a device that does not count
 * @param verified whether the device has made sure once who holds it
 * @param copies whether it may be on more than one device, by way of its maker
 * @param copied whether it is
 * @param transports how the device is reached, as the browser calls it
 */
record PasskeyKey(
        String credential, long counter, boolean verified, boolean copies, boolean copied, List<String> transports) {

    private static final String FORM = "%010d";
    private static final String LIST = ",";
    private static final int PARTS = 6;

    PasskeyKey {
        transports = List.copyOf(transports);
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] bytes() {
        return Base64.getUrlDecoder().decode(credential);
    }

    /** As it is sealed; always of the same length for the same key. */
    String text() {
        return String.join(
                "|",
                credential,
                FORM.formatted(counter),
                flag(verified),
                flag(copies),
                flag(copied),
                String.join(LIST, transports));
    }

    static PasskeyKey of(String text) {
        String[] parts = text.split("\\|", PARTS);
        return new PasskeyKey(
                parts[0],
                Long.parseLong(parts[1]),
                isSet(parts[2]),
                isSet(parts[3]),
                isSet(parts[4]),
                parts[5].isEmpty() ? List.of() : List.of(parts[5].split(LIST)));
    }

    private static String flag(boolean set) {
        return set ? "1" : "0";
    }

    private static boolean isSet(String flag) {
        return "1".equals(flag);
    }
}
