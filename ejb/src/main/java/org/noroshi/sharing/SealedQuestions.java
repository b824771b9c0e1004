package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.NoroshiException;
import org.noroshi.platform.Seal;

/**
 * Writes a search down for an address: what somebody looks for tells who is attacked, and addresses stand in histories
 * and in the logs of proxies. Sealed for its reader and rounded in length; for anybody else, and when it was changed, it
 * is no question at all (article 18-5).
 */
@Enforces("A18-05")
@ApplicationScoped
class SealedQuestions {

    private static final int LEAST = 512;

    @Inject
    Seal seal;

    protected SealedQuestions() {}

    SealedQuestions(Seal seal) {
        this.seal = seal;
    }

    String address(Viewer viewer, SearchRequest request) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal.sealRounded(request.json().toString(), LEAST, purpose(viewer)));
    }

    /** Reads what {@link #address} gave to the same viewer; empty when it is anything else. */
    Optional<SearchRequest> read(Viewer viewer, String address) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        try (JsonReader json = Json.createReader(
                new StringReader(seal.openText(Base64.getUrlDecoder().decode(address), purpose(viewer))))) {
            return Optional.of(SearchRequest.read(json.readObject()));
        } catch (IllegalArgumentException
                | IllegalStateException
                | JsonException
                | DateTimeException
                | NoroshiException notOurs) {
            return Optional.empty();
        }
    }

    private static String purpose(Viewer viewer) {
        return "question/" + viewer.account();
    }
}
