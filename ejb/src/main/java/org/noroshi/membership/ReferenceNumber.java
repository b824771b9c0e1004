package org.noroshi.membership;

import java.security.SecureRandom;
import java.time.Instant;
import org.noroshi.platform.TimeSource;

/**
 * Numbers for people to quote: kind, year, six signs that can't be mistaken for each other on the telephone. Random,
 * because counting numbers would tell every member how many there are (article 18-5).
 */
public final class ReferenceNumber {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReferenceNumber() {}

    /** A new number of that kind. */
    public static String next(char kind, Instant at) {
        StringBuilder number = new StringBuilder()
                .append(kind)
                .append(at.atZone(TimeSource.JAPAN).getYear())
                .append('-');
        for (int i = 0; i < 6; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
