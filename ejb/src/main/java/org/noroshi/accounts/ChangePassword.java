package org.noroshi.accounts;

import jakarta.validation.constraints.NotNull;

/**
 * Set another password while signed in.
 *
 * @param present the password until now
 * @param network address that the request comes from
 */
public record ChangePassword(
        @NotNull String present, @NotNull String password, @NotNull String repeated, String network, String userAgent) {

    /** Says nothing of passwords, wherever it is printed. */
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
