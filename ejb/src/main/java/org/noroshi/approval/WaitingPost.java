package org.noroshi.approval;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Json;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.guard.GuardReason;

/**
 * What waits, as it stands under the seal of its hospital; its words are the writer's held draft.
 *
 * @param id of the draft
 * @param clientKey of the submission
 * @param guard null when none was needed
 * @param quotes posts whose words a reply carries
 * @param damageTlp of a report; null otherwise
 * @param named the writer wants the approver to know who it is
 * @param heldAt when the text was held, which tells whether it is still the one that was sent
 * @param note of who has sent it back; empty otherwise
 */
record WaitingPost(
        UUID id,
        UUID author,
        String clientKey,
        Form form,
        GuardReason guard,
        List<UUID> quotes,
        Tlp damageTlp,
        boolean named,
        Instant heldAt,
        Instant until,
        ApprovalState state,
        String note) {

    WaitingPost moved(ApprovalState next, String words) {
        return new WaitingPost(
                id, author, clientKey, form, guard, quotes, damageTlp, named, heldAt, until, next, words);
    }

    /** As it stands at that moment, whether anybody has noticed or not. */
    WaitingPost at(Instant now, boolean approvable) {
        if (state != ApprovalState.WAITING) {
            return this;
        }
        if (!approvable) {
            return moved(ApprovalState.NO_APPROVER, "");
        }
        return now.isBefore(until) ? this : moved(ApprovalState.EXPIRED, "");
    }

    boolean waits() {
        return state == ApprovalState.WAITING;
    }

    boolean isBy(Viewer viewer) {
        return author.equals(viewer.account());
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("author", author.toString())
                .add("clientKey", clientKey)
                .add("form", form.name())
                .add(
                        "quotes",
                        Json.createArrayBuilder(
                                quotes.stream().map(UUID::toString).toList()))
                .add("named", named)
                .add("heldAt", heldAt.toString())
                .add("until", until.toString())
                .add("state", state.name())
                .add("note", note);
        if (guard != null) {
            json.add("guard", guard.name());
        }
        if (damageTlp != null) {
            json.add("damageTlp", damageTlp.name());
        }
        return json.build();
    }

    static WaitingPost read(String id, JsonObject json) {
        return new WaitingPost(
                UUID.fromString(id),
                UUID.fromString(json.getString("author")),
                json.getString("clientKey"),
                Form.valueOf(json.getString("form")),
                json.containsKey("guard") ? GuardReason.valueOf(json.getString("guard")) : null,
                json.getJsonArray("quotes").getValuesAs(JsonString::getString).stream()
                        .map(UUID::fromString)
                        .toList(),
                json.containsKey("damageTlp") ? Tlp.valueOf(json.getString("damageTlp")) : null,
                json.getBoolean("named"),
                Instant.parse(json.getString("heldAt")),
                Instant.parse(json.getString("until")),
                ApprovalState.valueOf(json.getString("state")),
                json.getString("note"));
    }
}
