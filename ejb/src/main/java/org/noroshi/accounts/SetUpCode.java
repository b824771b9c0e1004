package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What the server writes to its log when nobody runs the service yet: who can read the log may make the first chief,
 * once, within a day.
 */
@Entity
@Table(name = "set_up_code")
class SetUpCode {

    static final Duration VALID = Duration.ofHours(24);

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 6;
    private static final int IN_GROUP = 4;

    @Id
    private UUID id;

    @Column(name = "code_hash", nullable = false)
    private String codeHash;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Version
    private int version;

    protected SetUpCode() {}

    SetUpCode(String code, Instant now) {
        this.id = UUID.randomUUID();
        this.codeHash = Secrets.hash(plain(code));
        this.expiresAt = now.plus(VALID);
    }

    /** A new code, in groups that can be read out. */
    static String next(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_GROUP; i++) {
            code.append(i > 0 && i % IN_GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    boolean fits(String typed, Instant now) {
        return now.isBefore(expiresAt) && codeHash.equals(Secrets.hash(plain(typed)));
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** However it was typed: with or without hyphens, in small or full-width letters. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
    }
}
