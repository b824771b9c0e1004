package org.noroshi.accounts;

/**
 * How the own account is secured beside the password.
 *
 * @param userId whose it is, for the sheet of codes
 * @param set whether there is an authenticator
 * @param demanded whether there must be one
 * @param codesLeft recovery codes that still work
 */
public record SecondFactorView(String userId, boolean set, boolean demanded, int codesLeft) {

    private static final int FEW = 3;

    /** Whether it is time for a new sheet of recovery codes. */
    public boolean codesRunOut() {
        return set && codesLeft <= FEW;
    }

    /** Whether nothing else can be done before one is set up. */
    public boolean comesFirst() {
        return demanded && !set;
    }
}
