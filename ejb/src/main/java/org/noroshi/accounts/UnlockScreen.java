package org.noroshi.accounts;

import jakarta.validation.constraints.NotNull;

/**
 * Go on where one has been before the screen was locked.
 *
 * @param cookie of the session
 * @param password as typed
 * @param network address that the request comes from
 */
public record UnlockScreen(@NotNull String cookie, String password, String network) {

    public UnlockScreen {
        password = password == null ? "" : password;
    }

    /** Says nothing of cookie and password, wherever it is printed. */
    @Override
    public String toString() {
        return "UnlockScreen";
    }
}
