package org.noroshi.accounts;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What a user signs in with (ユーザーID), such as {@code nrs-7k3f9q}: random, so that it tells neither how many there are
 * nor who came first, and without letters and digits that are taken for one another when read out.
 */
public record UserId(String value) {

    private static final String PREFIX = "nrs-";
    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[" + LETTERS + "]{" + LENGTH + "}");

    public UserId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a user ID");
        }
    }

    static UserId next(SecureRandom random) {
        StringBuilder text = new StringBuilder(PREFIX);
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new UserId(text.toString());
    }
}
