package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.noroshi.platform.Seal;

/** JSON under the seal, with its size rounded up to a power of two, so that the length of a row tells little. */
@ApplicationScoped
class SealedWords {

    private static final int LEAST = 256;

    @Inject
    Seal seal;

    protected SealedWords() {}

    byte[] sealed(JsonObject words, String purpose) {
        byte[] text = words.toString().getBytes(StandardCharsets.UTF_8);
        int size = Math.max(LEAST, Integer.highestOneBit(text.length - 1) << 1);
        byte[] padded = Arrays.copyOf(text, size);
        Arrays.fill(padded, text.length, size, (byte) ' ');
        return seal.seal(padded, purpose);
    }

    JsonObject opened(byte[] sealed, String purpose) {
        try (JsonReader reader = Json.createReader(new StringReader(seal.openText(sealed, purpose)))) {
            return reader.readObject();
        }
    }
}
