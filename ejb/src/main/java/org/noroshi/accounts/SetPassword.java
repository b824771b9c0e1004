package org.noroshi.accounts;

import jakarta.validation.constraints.NotNull;

/**
 * Set the own password by a mailed link.
 *
 * @param token what stood in the link
 * @param network address that the request comes from
 */
public record SetPassword(
        @NotNull String token, @NotNull String password, @NotNull String repeated, String network, String userAgent) {

    /** Says nothing of link and password, wherever it is printed. */
    @Override
    public String toString() {
        return "SetPassword";
    }
}
