package org.noroshi.accounts;

import jakarta.validation.constraints.NotNull;

/**
 * Use a passkey where a code is asked for after the password.
 *
 * @param ticket what the browser got for the password
 * @param answer of the device, as the browser gives it in JSON
 * @param network address that the request comes from
 * @param userAgent what the browser calls itself
 */
public record GivePasskey(@NotNull String ticket, String answer, String network, String userAgent) {

    /** Says nothing of the ticket, wherever it is printed. */
    @Override
    public String toString() {
        return "GivePasskey";
    }
}
