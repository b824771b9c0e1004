package org.noroshi.accounts;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;

/** Somebody who may be written to. */
public record Recipient(UUID account, String address, Locale language) {

    /** A mail to this one; the account tells it from the others of its message. */
    public Letter letter(Map<String, String> values) {
        return new Letter(account.toString(), address, language, values);
    }
}
