package org.noroshi.ui.welcome;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a self-check as a short code such as {@code NC1-ABCD-EFGH}, made by the page's script and read here. It
 * tells what the applicant's browser can do and on which day; two check letters catch slips of the pen. It is no proof:
 * whoever wants can make one up, and would only fool himself.
 *
 * @param passed what was found to work
 * @param day day of the check in Japan
 * @param width of the window in CSS pixels, rounded down to ten
 */
public record SelfCheckCode(Set<SelfCheck> passed, LocalDate day, int width) {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private static final String PREFIX = "NC1";
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_OF_DAY = 12;
    private static final int BITS_OF_WIDTH = 9;
    private static final int LENGTH = 6;
    private static final int MODULUS = 1021;

    public SelfCheckCode {
        passed = passed.isEmpty() ? Set.of() : Set.copyOf(passed);
    }

    /** The result behind the code; empty when it is none of ours or mistyped. Case, hyphens and spaces don't matter. */
    public static Optional<SelfCheckCode> parse(String code) {
        String letters = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
        if (!letters.startsWith(PREFIX) || letters.length() != PREFIX.length() + LENGTH + 2) {
            return Optional.empty();
        }
        String body = letters.substring(PREFIX.length())
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        int value = number(body.substring(0, LENGTH));
        if (value < 0 || number(body.substring(LENGTH)) != check(body.substring(0, LENGTH))) {
            return Optional.empty();
        }
        EnumSet<SelfCheck> passed = EnumSet.noneOf(SelfCheck.class);
        for (SelfCheck each : SelfCheck.values()) {
            if ((value >> each.ordinal() & 1) == 1) {
                passed.add(each);
            }
        }
        int rest = value >> SelfCheck.values().length;
        return Optional.of(new SelfCheckCode(
                passed,
                FIRST_DAY.plusDays(rest & (1 << BITS_OF_DAY) - 1),
                (rest >> BITS_OF_DAY & (1 << BITS_OF_WIDTH) - 1) * 10));
    }

    /** Whether everything worked. */
    public boolean complete() {
        return passed.size() == SelfCheck.values().length;
    }

    /** The code for this result, as the script makes it. */
    public String code() {
        int value = 0;
        for (SelfCheck each : passed) {
            value |= 1 << each.ordinal();
        }
        int days = (int) (day.toEpochDay() - FIRST_DAY.toEpochDay());
        value |= (days & (1 << BITS_OF_DAY) - 1) << SelfCheck.values().length;
        value |= Math.min(width / 10, (1 << BITS_OF_WIDTH) - 1) << SelfCheck.values().length + BITS_OF_DAY;
        String body = letters(value, LENGTH);
        String all = body + letters(check(body), 2);
        return PREFIX + "-" + all.substring(0, 4) + "-" + all.substring(4);
    }

    private static int check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum * 33 + LETTERS.indexOf(body.charAt(i)) + 1) % MODULUS;
        }
        return sum;
    }

    private static int number(String letters) {
        int value = 0;
        for (char letter : letters.toCharArray()) {
            int digit = LETTERS.indexOf(letter);
            if (digit < 0) {
                return -1;
            }
            value = value << 5 | digit;
        }
        return value;
    }

    private static String letters(int value, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = length - 1; i >= 0; i--) {
            letters.append(LETTERS.charAt(value >> 5 * i & 31));
        }
        return letters.toString();
    }
}
