package org.noroshi.sharing.guard;

/** Check digits of the numbers that people have in Japan. */
final class CheckDigits {

    private static final int MY_NUMBER_LENGTH = 12;

    private CheckDigits() {}

    /**
     * Whether these twelve digits can be an individual number: the last one is 11 less the weighted sum of the others
     * modulo 11, and 0 where the remainder is 0 or 1 (ordinance of the Ministry of Internal Affairs no. 85 of 2014,
     * article 5).
     */
    static boolean isMyNumber(String digits) {
        if (digits.length() != MY_NUMBER_LENGTH) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place < MY_NUMBER_LENGTH; place++) {
            int digit = digits.charAt(MY_NUMBER_LENGTH - 1 - place) - '0';
            sum += digit * (place <= 6 ? place + 1 : place - 5);
        }
        int remainder = sum % 11;
        return digits.charAt(MY_NUMBER_LENGTH - 1) - '0' == (remainder <= 1 ? 0 : 11 - remainder);
    }
}
