package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** Stands for a capability: each probe has its own recipients and notes what became of them. */
@ApplicationScoped
public class ProbeHandler implements OutboxHandler {

    private final Map<String, Probe> probes = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return MailFixture.KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return List.copyOf(of(payload.getString("probe")).letters);
    }

    @Override
    public void delivered(JsonObject payload, Letter letter, Instant acceptedAt) {
        of(payload.getString("probe")).delivered.put(letter.recipient(), acceptedAt);
    }

    @Override
    public void undeliverable(JsonObject payload, Letter letter, String reason) {
        of(payload.getString("probe")).undeliverable.put(letter.recipient(), reason);
    }

    @Override
    public boolean returned(JsonObject payload, Predicate<String> recipient, String reason) {
        Probe probe = of(payload.getString("probe"));
        List<String> those = probe.letters.stream()
                .map(Letter::recipient)
                .filter(recipient)
                .map(one -> one + " " + reason)
                .toList();
        probe.returned.addAll(those);
        return !those.isEmpty();
    }

    Probe of(String name) {
        return probes.computeIfAbsent(name, Probe::new);
    }

    /** One message's recipients, and what became of them. */
    static class Probe {
        final String name;
        final List<Letter> letters = new CopyOnWriteArrayList<>();
        final Map<String, Instant> delivered = new ConcurrentHashMap<>();
        final Map<String, String> undeliverable = new ConcurrentHashMap<>();

        final List<String> returned = new CopyOnWriteArrayList<>();

        Probe(String name) {
            this.name = name;
        }
    }
}
