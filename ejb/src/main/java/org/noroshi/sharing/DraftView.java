package org.noroshi.sharing;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.Json;

/**
 * A draft as it was saved; what was not chosen yet is null.
 *
 * @param thread to reply in; null for a new thread
 * @param held it waits for a colleague's approval, and nothing changes it meanwhile
 */
public record DraftView(
        UUID id,
        UUID thread,
        ThreadKind kind,
        Audience audience,
        Tlp tlp,
        Conditions conditions,
        String title,
        String text,
        boolean urgent,
        UUID group,
        Set<String> tags,
        Instant savedAt,
        boolean held) {

    /** Whether it was written in the fields of a report. */
    public boolean isReport() {
        return thread == null
                && kind == ThreadKind.INCIDENT
                && !ReportText.read(text).isEmpty();
    }

    DraftView withText(String shown) {
        return new DraftView(
                id, thread, kind, audience, tlp, conditions, title, shown, urgent, group, tags, savedAt, held);
    }

    /** Whether it is what the command would save: words, marking and all. */
    public boolean isOf(SaveDraft command) {
        return asSaved().equals(command);
    }

    SaveDraft asSaved() {
        return new SaveDraft(id, thread, kind, audience, tlp, conditions, title, text, urgent, group, tags);
    }

    static JsonObject json(SaveDraft draft, Instant savedAt) {
        return json(draft, savedAt, false);
    }

    static JsonObject json(SaveDraft draft, Instant savedAt, boolean held) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("title", draft.title())
                .add("text", draft.text())
                .add("urgent", draft.urgent())
                .add("conditions", json(draft.conditions()))
                .add("savedAt", savedAt.toString());
        if (held) {
            json.add("held", true);
        }
        if (!draft.tags().isEmpty()) {
            json.add("tags", Json.createArrayBuilder(draft.tags()));
        }
        add(json, "thread", draft.thread());
        add(json, "kind", draft.kind());
        add(json, "audience", draft.audience());
        add(json, "group", draft.group());
        add(json, "tlp", draft.tlp() == null ? null : draft.tlp().name());
        return json.build();
    }

    static DraftView read(String id, JsonObject json) {
        return new DraftView(
                UUID.fromString(id),
                json.containsKey("thread") ? UUID.fromString(json.getString("thread")) : null,
                json.containsKey("kind") ? ThreadKind.valueOf(json.getString("kind")) : null,
                json.containsKey("audience") ? Audience.valueOf(json.getString("audience")) : null,
                json.containsKey("tlp") ? Tlp.valueOf(json.getString("tlp")) : null,
                conditions(json.getJsonObject("conditions")),
                json.getString("title"),
                json.getString("text"),
                json.getBoolean("urgent", false),
                json.containsKey("group") ? UUID.fromString(json.getString("group")) : null,
                json.containsKey("tags")
                        ? json.getJsonArray("tags").getValuesAs(JsonString::getString).stream()
                                .collect(Collectors.toSet())
                        : Set.of(),
                Instant.parse(json.getString("savedAt")),
                json.getBoolean("held", false));
    }

    static JsonObjectBuilder json(Conditions conditions) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("lookup", conditions.lookup().name())
                .add("noPrinting", conditions.noPrinting())
                .add("vendorsAllowed", conditions.vendorsAllowed())
                .add("loadingAllowed", conditions.loadingAllowed())
                .add("publicationAllowed", conditions.publicationAllowed())
                .add("note", conditions.note());
        add(json, "until", conditions.until());
        return json;
    }

    static Conditions conditions(JsonObject json) {
        return new Conditions(
                json.containsKey("until") ? LocalDate.parse(json.getString("until")) : null,
                Lookup.valueOf(json.getString("lookup")),
                json.getBoolean("noPrinting"),
                json.getBoolean("vendorsAllowed"),
                json.getBoolean("loadingAllowed"),
                json.getBoolean("publicationAllowed"),
                json.getString("note"));
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
