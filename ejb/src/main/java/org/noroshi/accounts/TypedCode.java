package org.noroshi.accounts;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A code as somebody typed it, in one spelling: six digits from an app, or a recovery code from paper.
 *
 * @param text without blanks and hyphens, in capitals
 */
record TypedCode(String text) {

    private static final int LONGEST = 64;

    static TypedCode of(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return new TypedCode("");
        }
        return new TypedCode(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\-\u2010-\u2015\u2212\u30FC]", "")
                .toUpperCase(Locale.ROOT));
    }

    /** Whether it looks like a code of an app. */
    boolean isOfApp() {
        return text.matches("[0-9]{6}");
    }

    /** Whether it looks like a recovery code. */
    boolean isForRecovery() {
        return text.length() == RecoveryCode.LENGTH;
    }
}
