package org.noroshi.accounts;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** What information from here may be used for, the four items of article 15; a token is bound to one of them. */
public enum TokenPurpose {
    OWN_KNOWLEDGE("A15-01"),
    OWN_DEFENCE("A15-02"),
    COMMON_DEFENCE("A15-03"),
    EXCHANGE("A15-04");

    private final String code;

    TokenPurpose(String code) {
        this.code = code;
    }

    /** As it is stored and cited. */
    public String code() {
        return code;
    }

    public String text(Locale locale) {
        return Messages.of(TokenPurpose.class).text(locale, "TokenPurpose." + name());
    }

    static TokenPurpose ofCode(String code) {
        for (TokenPurpose purpose : values()) {
            if (purpose.code.equals(code)) {
                return purpose;
            }
        }
        throw new IllegalArgumentException("not a purpose: " + code);
    }
}
