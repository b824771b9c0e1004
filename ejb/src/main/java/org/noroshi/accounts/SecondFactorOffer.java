package org.noroshi.accounts;

import java.io.Serializable;

/**
 * An authenticator that somebody may set up.
 *
 * @param address what an app reads off a QR code
 * @param secret the same to be typed, in groups of four
 * @param sealed to be handed back with the first code
 */
public record SecondFactorOffer(String address, String secret, String sealed) implements Serializable {

    /** Says nothing of the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "SecondFactorOffer";
    }
}
