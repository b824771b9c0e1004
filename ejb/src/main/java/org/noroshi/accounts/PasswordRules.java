package org.noroshi.accounts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;

/**
 * What a password must be (article 17-1): long, not known from a theft, not the name of its owner. There are no rules
 * about kinds of characters; they make passwords worse.
 */
final class PasswordRules {

    /** The most characters of a password. */
    static final int LONGEST = 128;

    private final int shortest;
    private final BreachedPasswords breached;

    PasswordRules(int shortest, BreachedPasswords breached) {
        this.shortest = shortest;
        this.breached = breached;
    }

    /**
     * Refuses a password that can't be taken.
     *
     * @param field name of the field that it was typed into
     * @throws InvalidInputException saying what is wrong with it
     */
    void require(String field, String password, String userId, String mail) {
        problem(field, password, userId, mail).ifPresent(problem -> {
            throw new InvalidInputException(List.of(problem));
        });
    }

    private Optional<Problem> problem(String field, String password, String userId, String mail) {
        if (password.length() > LONGEST * 4) {
            return Optional.of(new Problem(field, AccountsError.PASSWORD_TOO_LONG, List.of(LONGEST)));
        }
        String plain = normal(password);
        int length = plain.codePointCount(0, plain.length());
        if (length < shortest) {
            return Optional.of(new Problem(field, AccountsError.PASSWORD_TOO_SHORT, List.of(shortest)));
        }
        if (length > LONGEST) {
            return Optional.of(new Problem(field, AccountsError.PASSWORD_TOO_LONG, List.of(LONGEST)));
        }
        String small = plain.toLowerCase(Locale.ROOT);
        if (small.contains(userId) || small.contains(mail.toLowerCase(Locale.ROOT))) {
            return Optional.of(new Problem(field, AccountsError.PASSWORD_CONTAINS_ID, List.of()));
        }
        if (breached.contain(plain)) {
            return Optional.of(new Problem(field, AccountsError.PASSWORD_BREACHED, List.of()));
        }
        return Optional.empty();
    }

    /** The one form of a password: full-width and half-width letters are the same key on a Japanese keyboard. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
