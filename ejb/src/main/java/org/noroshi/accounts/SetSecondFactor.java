package org.noroshi.accounts;

import jakarta.validation.constraints.NotNull;

/**
 * Take an authenticator as one's own.
 *
 * @param offer {@link SecondFactorOffer#sealed()}
 * @param code the code that the app shows, as typed
 * @param network address that the request comes from
 */
public record SetSecondFactor(@NotNull String offer, String code, String network) {

    /** Says nothing of the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "SetSecondFactor";
    }
}
