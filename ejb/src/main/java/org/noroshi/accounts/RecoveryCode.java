package org.noroshi.accounts;

import java.util.random.RandomGenerator;

/**
 * Codes on paper that stand in for an authenticator, each once: for who has no smartphone, or has lost it. Sixty bits, and
 * stored under the seal's key, so that no dictionary and no dump helps.
 */
final class RecoveryCode {

    /** How many there are on one sheet. */
    static final int SHEET = 10;
    /** Characters of a code without the hyphens between its groups. */
    static final int LENGTH = 12;

    private static final int GROUP = 4;
    /** Without what is mistaken for something else on paper: 0 O 1 I. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private RecoveryCode() {}

    /** A code in groups, as it is printed. */
    static String next(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
