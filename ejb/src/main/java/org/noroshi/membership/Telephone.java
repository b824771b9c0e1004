package org.noroshi.membership;

import java.text.Normalizer;
import org.noroshi.platform.InvalidInputException;

/**
 * Main telephone number of an institution in Japan, digits alone with the leading zero.
 *
 * @param digits ten digits, or eleven for 050, 060, 070, 080 and 090
 */
public record Telephone(String digits) {

    public Telephone {
        if (!digits.matches("0[1-9][0-9]{8}|0[5-9]0[0-9]{8}")) {
            throw new InvalidInputException("telephone", MembershipError.NOT_A_TELEPHONE);
        }
    }

    /**
     * Reads what somebody typed: full-width digits, brackets, hyphens and {@code +81} are understood.
     *
     * @throws InvalidInputException when no number of Japan is left
     */
    public static Telephone of(String typed) {
        if (typed == null || typed.length() > 50) {
            throw new InvalidInputException("telephone", MembershipError.NOT_A_TELEPHONE);
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}\\p{Zs}().\\u30FC\\u2212]", "");
        return new Telephone(plain.replaceFirst("^\\+81", "0").replaceFirst("^00", "0"));
    }
}
