package org.noroshi.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** The 100,000 most frequent passwords from published thefts, as hashes; where they come from is said in SOURCES.md. */
final class BreachedPasswords {

    private static final String FILE = "breached-passwords.sha256";
    private static final int WIDTH = 6;

    private final byte[] hashes;

    private BreachedPasswords(byte[] hashes) {
        this.hashes = hashes;
    }

    static BreachedPasswords bundled() {
        try (InputStream in = BreachedPasswords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The list of breached passwords is missing: " + FILE);
            }
            return new BreachedPasswords(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return hashes.length / WIDTH;
    }

    /** Whether the password, in capital or small letters, is one that everybody tries first. */
    boolean contain(String password) {
        byte[] wanted = Arrays.copyOf(
                Secrets.sha256(
                        Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)),
                WIDTH);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int from = middle * WIDTH;
            int order = Arrays.compareUnsigned(hashes, from, from + WIDTH, wanted, 0, WIDTH);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
}
