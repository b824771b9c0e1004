package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotSignedInException;
import org.noroshi.platform.Seal;

/**
 * What an account has on the board, in places that nobody else finds (article 18-5): shelves of small JSON objects
 * under keys.
 *
 * <p>A shelf is a run of numbered slots; the tag of a slot is a keyed hash of account, shelf and number, so the rows are
 * found by counting and tell nothing about each other. What is removed leaves an empty slot for the next. Sizes are
 * rounded up to powers of two. Called inside the transactions of those who use it.
 */
@ApplicationScoped
public class PrivateRecords {

    private static final int FIRST_RUN = 32;

    @Inject
    PrivateRecordRows rows;

    @Inject
    SealedWords words;

    @Inject
    Seal seal;

    protected PrivateRecords() {}

    /**
     * From here to the end of the transaction nothing else changes on the account's side: of two requests at the same
     * time, the second waits, and then sees what the first has done.
     *
     * @throws NotSignedInException when the viewer is no account
     */
    public void alone(Viewer viewer) {
        alone(requireAccount(viewer));
    }

    void alone(UUID owner) {
        String tag = seal.tag("private-lock", owner);
        if (rows.lock(tag)) {
            return;
        }
        try {
            rows.addAtOnce(tag, sealed(tag, "", JsonValue.EMPTY_JSON_OBJECT));
        } catch (PersistenceException anotherWasFaster) {
            // then its row is there now, which is all that is wanted
        }
        if (!rows.lock(tag)) {
            throw new IllegalStateException("The private records of an account can't be locked");
        }
    }

    /** Everything on the shelf, by key, oldest slot first. Empty for who is no account. */
    public Map<String, JsonObject> list(Viewer viewer, String shelf) {
        return accountOf(viewer).map(account -> list(account, shelf)).orElse(Map.of());
    }

    /** The same of an account that does not look itself, for instance since it has ended. */
    public Map<String, JsonObject> list(UUID owner, String shelf) {
        Map<String, JsonObject> found = new LinkedHashMap<>();
        slots(owner, shelf).stream()
                .flatMap(slot -> slot.record().stream())
                .forEach(entry -> found.putIfAbsent(entry.key(), entry.value()));
        return found;
    }

    /** What stands on the shelf under the key. */
    public Optional<JsonObject> get(Viewer viewer, String shelf, String key) {
        return Optional.ofNullable(list(viewer, shelf).get(key));
    }

    /**
     * Puts the value under the key, in place of what stood there.
     *
     * @throws NotSignedInException when the viewer is no account
     */
    public void put(Viewer viewer, String shelf, String key, JsonObject value) {
        put(requireAccount(viewer), shelf, key, value);
    }

    /** The same on behalf of an account that does not look: for what it is to be told. */
    void put(UUID account, String shelf, String key, JsonObject value) {
        alone(account);
        List<Slot> slots = slots(account, shelf);
        Optional<Slot> place = slots.stream()
                .filter(slot -> slot.holds(key))
                .findFirst()
                .or(() -> slots.stream().filter(slot -> slot.record().isEmpty()).findFirst());
        if (place.isPresent()) {
            String tag = place.get().tag();
            rows.overwrite(tag, sealed(tag, key, value));
        } else {
            String tag = tag(account, shelf, slots.size());
            rows.add(tag, sealed(tag, key, value));
        }
    }

    /**
     * Empties the place of the key, if there is one.
     *
     * @throws NotSignedInException when the viewer is no account
     */
    public void remove(Viewer viewer, String shelf, String key) {
        remove(requireAccount(viewer), shelf, key);
    }

    void remove(UUID owner, String shelf, String key) {
        alone(owner);
        slots(owner, shelf).stream().filter(slot -> slot.holds(key)).forEach(this::empty);
    }

    /**
     * Empties the whole shelf of an account that has ended: nobody could look for it later.
     *
     * @return what stood there
     */
    public Map<String, JsonObject> clear(UUID owner, String shelf) {
        alone(owner);
        Map<String, JsonObject> found = list(owner, shelf);
        slots(owner, shelf).forEach(this::empty);
        return found;
    }

    private void empty(Slot slot) {
        rows.overwrite(slot.tag(), sealed(slot.tag(), "", JsonValue.EMPTY_JSON_OBJECT));
    }

    private List<Slot> slots(UUID account, String shelf) {
        List<Slot> slots = new ArrayList<>();
        for (int run = FIRST_RUN; ; run *= 4) {
            List<String> tags = IntStream.range(slots.size(), slots.size() + run)
                    .mapToObj(number -> tag(account, shelf, number))
                    .toList();
            Map<String, byte[]> found = rows.sealed(tags);
            for (String tag : tags) {
                byte[] sealed = found.get(tag);
                if (sealed == null) {
                    return slots;
                }
                slots.add(opened(tag, sealed));
            }
        }
    }

    private String tag(UUID account, String shelf, int number) {
        return seal.tag("private-record", account, shelf, number);
    }

    private byte[] sealed(String tag, String key, JsonObject value) {
        return words.sealed(
                Json.createObjectBuilder().add("key", key).add("value", value).build(), "private-record/" + tag);
    }

    private Slot opened(String tag, byte[] sealed) {
        JsonObject json = words.opened(sealed, "private-record/" + tag);
        String key = json.getString("key");
        return new Slot(
                tag, key.isEmpty() ? Optional.empty() : Optional.of(new Entry(key, json.getJsonObject("value"))));
    }

    /** The viewer's account; empty for nobody and for the service itself. */
    static Optional<UUID> accountOf(Viewer viewer) {
        return viewer.isMember() || viewer.isStaff() ? Optional.of(viewer.account()) : Optional.empty();
    }

    private static UUID requireAccount(Viewer viewer) {
        return accountOf(viewer).orElseThrow(NotSignedInException::new);
    }

    private record Slot(String tag, Optional<Entry> record) {

        boolean holds(String key) {
            return record.filter(entry -> entry.key().equals(key)).isPresent();
        }
    }

    private record Entry(String key, JsonObject value) {}
}
