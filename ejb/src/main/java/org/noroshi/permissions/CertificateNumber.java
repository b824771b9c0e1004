package org.noroshi.permissions;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a certificate: three groups of four signs that nobody mistakes for each other. There are so many that none
 * is found by trying.
 */
record CertificateNumber(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int LENGTH = 3 * GROUP;
    private static final SecureRandom LOT = new SecureRandom();

    static CertificateNumber drawn() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(LOT.nextInt(SIGNS.length())));
        }
        return grouped(signs.toString());
    }

    /** What somebody typed, however it was grouped; empty when it can be no number. */
    static Optional<CertificateNumber> parse(String typed) {
        if (typed == null || typed.length() > LENGTH * 4) {
            return Optional.empty();
        }
        String signs = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(grouped(signs))
                : Optional.empty();
    }

    private static CertificateNumber grouped(String signs) {
        return new CertificateNumber(
                signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-" + signs.substring(2 * GROUP));
    }
}
