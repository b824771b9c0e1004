package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a hospital as a whole has on the board, in places like those of an account ({@link PrivateRecords}) from which
 * nobody can tell them: neither which hospital it is, nor that it is one. Called inside the transactions of those who use
 * it.
 */
@ApplicationScoped
public class HospitalRecords {

    @Inject
    PrivateRecords records;

    protected HospitalRecords() {}

    /**
     * From here to the end of the transaction nothing else changes on the hospital's side. Who also needs an account's side
     * comes here first.
     */
    public void alone(UUID organisation) {
        records.alone(organisation);
    }

    /** Everything on the shelf, by key. */
    public Map<String, JsonObject> list(UUID organisation, String shelf) {
        return records.list(organisation, shelf);
    }

    /** What stands on the shelf under the key. */
    public Optional<JsonObject> get(UUID organisation, String shelf, String key) {
        return Optional.ofNullable(list(organisation, shelf).get(key));
    }

    /** Puts the value under the key, in place of what stood there. */
    public void put(UUID organisation, String shelf, String key, JsonObject value) {
        records.put(organisation, shelf, key, value);
    }

    /** Empties the place of the key, if there is one. */
    public void remove(UUID organisation, String shelf, String key) {
        records.remove(organisation, shelf, key);
    }

    /** Empties the whole shelf. */
    public void clear(UUID organisation, String shelf) {
        records.clear(organisation, shelf);
    }
}
