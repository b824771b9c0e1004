package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.noroshi.platform.Json;
import org.noroshi.platform.Seal;

/** JSON under the seal, with its size rounded up to a power of two, so that the length of a row tells little. */
@ApplicationScoped
class SealedWords {

    private static final int LEAST = 256;

    @Inject
    Seal seal;

    protected SealedWords() {}

    byte[] sealed(JsonObject words, String purpose) {
        return seal.sealRounded(words.toString(), LEAST, purpose);
    }

    JsonObject opened(byte[] sealed, String purpose) {
        try (JsonReader reader = Json.createReader(new StringReader(seal.openText(sealed, purpose)))) {
            return reader.readObject();
        }
    }
}
