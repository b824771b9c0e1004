package org.noroshi.membership;

import java.text.Normalizer;
import org.noroshi.platform.InvalidInputException;

/**
 * Code of an insured medical institution, ten digits as they stand on prescriptions: prefecture (01–47), number of the
 * fee table (1 medical, 3 dental), area (2), institution (4), check digit.
 *
 * <p>The check digit follows the ministry's rule for setting such numbers (保険者番号等の設定について, 1976, by which it is
 * reckoned over prefecture and fee table too): the nine digits before it are multiplied by 2 and 1 in turn, beginning
 * with 2 at the last one; products of two digits count as the sum of their digits; the check digit is what is missing
 * to the next multiple of ten. The fee table numbers 4 (pharmacies) and 6 (visiting nurses) are no medical
 * institutions in the meaning of article 6-1-1.
 *
 * @param digits ten ASCII digits
 */
public record MedicalInstitutionCode(String digits) {

    private static final int LENGTH = 10;

    public MedicalInstitutionCode {
        if (!digits.matches("[0-9]{10}")) {
            throw wrong(MembershipError.CODE_LENGTH);
        }
        int prefecture = Integer.parseInt(digits.substring(0, 2));
        if (prefecture < 1 || prefecture > Prefecture.values().length) {
            throw wrong(MembershipError.CODE_PREFECTURE);
        }
        if (digits.charAt(2) != '1' && digits.charAt(2) != '3') {
            throw wrong(MembershipError.CODE_TABLE);
        }
        if (digits.charAt(LENGTH - 1) - '0' != checkDigit(digits.substring(0, LENGTH - 1))) {
            throw wrong(MembershipError.CODE_CHECK_DIGIT);
        }
    }

    /**
     * Reads what somebody typed: full-width digits, spaces, hyphens, dots and commas between them are understood.
     *
     * @throws InvalidInputException saying which part is wrong
     */
    public static MedicalInstitutionCode of(String typed) {
        if (typed == null || typed.length() > 50) {
            throw wrong(MembershipError.CODE_LENGTH);
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}\\p{Zs}.,\\u30FB\\u30FC\\u2212]", "");
        return new MedicalInstitutionCode(plain);
    }

    /** The digit that belongs behind the first nine. */
    static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            boolean doubled = (nine.length() - 1 - i) % 2 == 0;
            int product = (nine.charAt(i) - '0') * (doubled ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** The prefecture that designated the institution. */
    public Prefecture prefecture() {
        return Prefecture.values()[Integer.parseInt(digits.substring(0, 2)) - 1];
    }

    /** As people write it: prefecture, fee table, the rest. */
    public String formatted() {
        return digits.substring(0, 2) + "-" + digits.charAt(2) + "-" + digits.substring(3);
    }

    private static InvalidInputException wrong(MembershipError error) {
        return new InvalidInputException("code", error);
    }
}
