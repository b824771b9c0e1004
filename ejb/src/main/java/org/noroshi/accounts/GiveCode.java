package org.noroshi.accounts;

import jakarta.validation.constraints.NotNull;

/**
 * Give the code that is asked for after the password.
 *
 * @param ticket what the browser got for the password
 * @param code as typed: of the authenticator, or a recovery code
 * @param network address that the request comes from
 * @param userAgent what the browser calls itself
 */
public record GiveCode(@NotNull String ticket, String code, String network, String userAgent) {

    /** Says nothing of ticket and code, wherever it is printed. */
    @Override
    public String toString() {
        return "GiveCode";
    }
}
