package org.noroshi.sharing.files;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.noroshi.platform.Json;
import org.noroshi.platform.Seal;

/**
 * What stands under the seal of a file: its name, size and hash, and the key of its own that opens its parts. Whoever
 * deletes this has destroyed the content, whatever is left of the parts.
 *
 * @param bytes of the content
 * @param textBytes of what can be read in it, which stands behind the content; 0 when there is nothing
 * @param pages that can be shown as pictures
 * @param sha256 of the content as it is handed out
 */
record FileFacts(String name, int bytes, int textBytes, int pages, String sha256, byte[] key) {

    /** Parts are filled up to this, so that their length tells nothing but their number. */
    static final int PART = 256 * 1024;

    private static final int LEAST = 1_024;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FileFacts of(String name, byte[] content, int textBytes, int pages) {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return new FileFacts(name, content.length, textBytes, pages, sha256(content), key);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static FileFacts open(UUID file, byte[] sealed, Seal seal) {
        try (JsonReader reader = Json.createReader(new StringReader(seal.openText(sealed, purpose(file))))) {
            JsonObject json = reader.readObject();
            return new FileFacts(
                    json.getString("name"),
                    json.getInt("bytes"),
                    json.getInt("textBytes"),
                    json.getInt("pages"),
                    json.getString("sha256"),
                    Base64.getDecoder().decode(json.getString("key")));
        }
    }

    byte[] sealed(UUID file, Seal seal) {
        String json = Json.createObjectBuilder()
                .add("name", name)
                .add("bytes", bytes)
                .add("textBytes", textBytes)
                .add("pages", pages)
                .add("sha256", sha256)
                .add("key", Base64.getEncoder().encodeToString(key))
                .build()
                .toString();
        return seal.sealRounded(json, LEAST, purpose(file));
    }

    /** The seal of this one file. */
    Seal ownSeal() {
        return new Seal(new SecretKeySpec(key, "AES"));
    }

    /** How many parts there are, those of the text behind those of the content. */
    int parts() {
        return contentParts() + parts(textBytes);
    }

    int contentParts() {
        return parts(bytes);
    }

    private static int parts(int length) {
        return (length + PART - 1) / PART;
    }

    static String part(UUID file, int number) {
        return "file-part/" + file + "/" + number;
    }

    private static String purpose(UUID file) {
        return "stored-file/" + file;
    }
}
