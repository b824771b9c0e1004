package org.noroshi.journey;

import static org.awaitility.Awaitility.await;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app on somebody's telephone; its owner waits for the next code when one was used already. */
final class Authenticator {

    private static final long STEP = 30;

    private final SecretKeySpec secret;
    private long used = Long.MIN_VALUE;

    /** Set up by typing what the page shows. */
    Authenticator(String shown) {
        this.secret = new SecretKeySpec(new Base32().decode(shown.replace(" ", "")), "RAW");
    }

    String code() {
        // one step ahead is taken, too, as from a telephone whose clock is a little fast
        await().atMost(Duration.ofSeconds(2 * STEP)).until(() -> used <= step());
        used = Math.max(used + 1, step());
        return at(used);
    }

    /** A code of an hour ago, which is worth nothing. */
    String oldCode() {
        return at(step() - 120);
    }

    private String at(long step) {
        try {
            return new HmacOneTimePasswordGenerator().generateOneTimePasswordString(secret, step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long step() {
        return Instant.now().getEpochSecond() / STEP;
    }
}
