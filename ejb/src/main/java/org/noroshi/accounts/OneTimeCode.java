package org.noroshi.accounts;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The codes of an authenticator app: six digits, another one every thirty seconds (RFC 6238, as all apps have them). */
final class OneTimeCode {

    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    /** How many steps the clock of a telephone may be wrong. */
    private static final int DRIFT = 1;

    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator();

    private OneTimeCode() {}

    /** A new secret in the letters and digits that apps take. */
    static String newSecret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Base32().encodeToString(secret);
    }

    /** The step of time that this moment belongs to. */
    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), (long) STEP_SECONDS);
    }

    /**
     * The step that the code belongs to, when it is one of now, give or take one step, and later than the last one that
     * was used: a code counts once.
     */
    static OptionalLong match(String secret, String code, Instant now, long lastUsed) {
        long present = step(now);
        OptionalLong found = OptionalLong.empty();
        // all of them are looked at, so that the time this takes tells nothing
        for (long step = present - DRIFT; step <= present + DRIFT; step++) {
            if (same(at(secret, step), code) && step > lastUsed) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of a step. */
    static String at(String secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), "RAW"), step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The secret is no key", e);
        }
    }

    /** What an app reads off the QR code. */
    static String address(String service, String userId, String secret) {
        return "otpauth://totp/" + encoded(service) + ":" + encoded(userId) + "?secret=" + secret + "&issuer="
                + encoded(service);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }
}
