package org.noroshi.membership;

import java.text.Normalizer;
import java.util.Locale;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;

/**
 * A mail address, written one way: lower case, ASCII form of the domain. Two spellings that reach the same mailbox are
 * the same address here, so that nobody is registered twice.
 *
 * @param value such as {@code taro@hospital.example.jp}
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    public EmailAddress {
        int at = value.lastIndexOf('@');
        if (at < 1
                || value.length() > LONGEST
                || at > LONGEST_LOCAL_PART
                || !value.substring(0, at).matches("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*")) {
            throw notAnAddress();
        }
    }

    /**
     * Reads what somebody typed; full-width letters are understood.
     *
     * @throws InvalidInputException when it is no address
     */
    public static EmailAddress of(String typed) {
        if (typed == null || typed.length() > LONGEST + 10) {
            throw notAnAddress();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        int at = plain.lastIndexOf('@');
        if (at < 1) {
            throw notAnAddress();
        }
        try {
            String local = plain.substring(0, at).toLowerCase(Locale.ROOT);
            return new EmailAddress(
                    local + "@" + MailDomain.of(plain.substring(at + 1)).name());
        } catch (InvalidInputException noDomain) {
            throw notAnAddress();
        }
    }

    public MailDomain domain() {
        return new MailDomain(value.substring(value.lastIndexOf('@') + 1));
    }

    private static InvalidInputException notAnAddress() {
        return new InvalidInputException("mail", CommonError.NOT_AN_ADDRESS);
    }
}
