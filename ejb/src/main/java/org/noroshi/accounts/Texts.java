package org.noroshi.accounts;

import java.text.Normalizer;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;

/** One form for short texts that people type. */
final class Texts {

    private static final int LONGEST = 1000;

    private Texts() {}

    /**
     * The text composed and without blanks around it; null becomes empty.
     *
     * @throws InvalidInputException when it has control characters or more than could be meant
     */
    static String oneLine(String field, String typed) {
        if (typed == null) {
            return "";
        }
        if (typed.length() > LONGEST) {
            throw new InvalidInputException(field, CommonError.TOO_LONG, LONGEST);
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException(field, CommonError.CONTROL_CHARACTERS);
        }
        return text;
    }
}
