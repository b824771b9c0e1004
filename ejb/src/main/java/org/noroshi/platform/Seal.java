package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what must not be readable in the database or its backups, and derives look-up tags that tell nothing
 * without the key (articles 18-5 and 25-2).
 *
 * <p>AES-256-GCM with a fresh nonce each time, the purpose as associated data, so that a value sealed for one purpose
 * can't be passed off as another. Tags are HMAC-SHA256 over the purpose and the length-prefixed parts. The two keys are
 * derived from one secret in the server's credential store (see {@link SealKey}), which no backup of the database holds.
 */
@ApplicationScoped
public class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SealKey key;

    protected Seal() {}

    /** A seal with a key of one's own, for tests of what stands on it. */
    public Seal(SecretKey master) {
        this.key = new SealKey(master);
    }

    /** The sealed form: nonce followed by cipher text. */
    public byte[] seal(byte[] plain, String purpose) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal can't be made", e);
        }
    }

    /**
     * What was sealed for this purpose.
     *
     * @throws IllegalStateException when it was altered, made for another purpose or with another key
     */
    public byte[] open(byte[] sealed, String purpose) {
        // the JDK has an exception of its own for what is shorter than its tag
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("The seal does not open: it is too short");
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            return cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The seal does not open", e);
        }
    }

    /** {@link #seal} for text. */
    public byte[] sealText(String plain, String purpose) {
        return seal(plain.getBytes(StandardCharsets.UTF_8), purpose);
    }

    /**
     * {@link #sealText} with blanks behind, up to a power of two, so that the length of a row tells little. For text whose
     * end may be blank, such as JSON; opened by {@link #openText}.
     *
     * @param least fewest bytes, a power of two
     */
    public byte[] sealRounded(String plain, int least, String purpose) {
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(text, Math.max(least, Integer.highestOneBit(text.length - 1) << 1));
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return seal(padded, purpose);
    }

    /** {@link #open} for text. */
    public String openText(byte[] sealed, String purpose) {
        return new String(open(sealed, purpose), StandardCharsets.UTF_8);
    }

    /** A name of 43 characters for these parts that nobody can recompute or reverse without the key. */
    public String tag(String purpose, Object... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(derived("tag"));
            update(mac, purpose);
            for (Object part : parts) {
                update(mac, part.toString());
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The tag can't be made", e);
        }
    }

    private static void update(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(derived("seal").getEncoded(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKey derived(String use) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.master().getEncoded(), "HmacSHA256"));
        return new SecretKeySpec(mac.doFinal(("noroshi/" + use).getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
    }
}
