package org.noroshi.accounts;

import java.util.List;

/**
 * How the own account is secured beside the password.
 *
 * @param userId whose it is, for the sheet of codes
 * @param app whether there is an authenticator
 * @param passkeys those there are, the oldest first
 * @param offersPasskeys whether passkeys can be made for the address of this service
 * @param demanded whether there must be a second factor
 * @param codesLeft recovery codes that still work
 */
public record SecondFactorView(
        String userId,
        boolean app,
        List<PasskeyCard> passkeys,
        boolean offersPasskeys,
        boolean demanded,
        int codesLeft) {

    private static final int FEW = 3;

    /** Whether there is a second factor, of whichever kind. */
    public boolean set() {
        return app || !passkeys.isEmpty();
    }

    /** Whether it is time for a new sheet of recovery codes. */
    public boolean codesRunOut() {
        return set() && codesLeft <= FEW;
    }

    /** Whether nothing else can be done before one is set up. */
    public boolean comesFirst() {
        return demanded && !set();
    }
}
