package org.noroshi.reporting;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noroshi.membership.ContractRecord;
import org.noroshi.platform.Json;
import org.noroshi.reporting.TermsEvidence.Act;

/** The evidence for programs: all times in UTC, nothing translated, what is not on record is left out. */
final class EvidenceJson {

    private EvidenceJson() {}

    static byte[] write(EvidencePack pack) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out, StandardCharsets.UTF_8)) {
            writer.write(json(pack));
        }
        return out.toByteArray();
    }

    private static JsonObject json(EvidencePack pack) {
        ContractRecord contract = pack.contract();
        JsonObjectBuilder head = Json.createObjectBuilder()
                .add("id", contract.contract().toString())
                .add("number", contract.number())
                .add("institution", contract.institution())
                .add("institutionCode", contract.code() == null ? "" : contract.code())
                .add("state", contract.state().name())
                .add("createdAt", contract.createdAt().toString());
        time(head, "formedAt", contract.formedAt());
        time(head, "endsAt", contract.endsAt());
        JsonArrayBuilder steps = Json.createArrayBuilder();
        contract.steps()
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("state", step.to().name())
                        .add("ground", step.ground())
                        .add("at", step.at().toString())));
        JsonArrayBuilder terms = Json.createArrayBuilder();
        pack.terms().forEach(version -> terms.add(json(version)));
        return Json.createObjectBuilder()
                .add("format", "noroshi/terms-evidence/1")
                .add("madeAt", pack.madeAt().toString())
                .add("contract", head.add("steps", steps))
                .add("terms", terms)
                .build();
    }

    private static JsonObjectBuilder json(TermsEvidence version) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("version", version.version().toString())
                .add("number", version.number())
                .add("title", version.title())
                .add("sha256", version.hash())
                .add("effectiveAt", version.effectiveAt().toString());
        version.way()
                .ifPresent(how -> json.add(
                        "publication",
                        Json.createObjectBuilder()
                                .add("way", how.way())
                                .add("ground", how.ground())
                                .add("reason", how.reason())
                                .add("announcedAt", how.announcedAt().toString())));
        time(json, "takenBackAt", version.takenBackAt());
        json.add("basis", version.basis().name()).add("ground", version.ground());
        time(json, "boundFrom", version.boundFrom());
        time(json, "boundUntil", version.boundUntil());
        time(json, "silenceRecordedAt", version.recordedAt());
        version.consent().ifPresent(act -> json.add("consent", json(act)));
        version.objection().ifPresent(act -> json.add("objection", json(act)));
        JsonArrayBuilder notices = Json.createArrayBuilder();
        version.notices().forEach(notice -> {
            JsonObjectBuilder told = Json.createObjectBuilder().add("title", notice.title());
            time(told, "announcedAt", notice.announced());
            time(told, "mailedAt", notice.mailed());
            time(told, "failedAt", notice.failed());
            time(told, "openedAt", notice.opened());
            notices.add(told);
        });
        return json.add("notices", notices)
                .add("shown", json(version.shown()))
                .add("acknowledged", json(version.acknowledged()));
    }

    private static JsonArrayBuilder json(List<Act> acts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        acts.forEach(act -> array.add(json(act)));
        return array;
    }

    private static JsonObjectBuilder json(Act act) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("who", act.who())
                .add("at", act.at().toString());
        return act.from().isEmpty() ? json : json.add("address", act.from());
    }

    private static void time(JsonObjectBuilder json, String name, Optional<Instant> time) {
        time.ifPresent(at -> json.add(name, at.toString()));
    }
}
