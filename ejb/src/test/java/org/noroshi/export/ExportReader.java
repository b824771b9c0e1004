package org.noroshi.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.noroshi.identity.Voice;
import org.noroshi.sharing.Answer;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Lookup;
import org.noroshi.sharing.Markdown;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.Permission;
import org.noroshi.sharing.PermissionCard;
import org.noroshi.sharing.ThreadCopy;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.Use;
import org.noroshi.sharing.files.FileCard;
import org.noroshi.sharing.files.FileKind;
import org.noroshi.sharing.files.ScanState;

/** Reads a copy back by what its README says, and by nothing that the writer knows besides. */
record ExportReader(Map<String, String> files) {

    static ExportReader of(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new ExportReader(files);
    }

    JsonObject manifest() {
        return json("manifest.json");
    }

    /** The threads that the manifest lists, read from their files. */
    Map<UUID, ThreadCopy> threads() {
        Map<UUID, ThreadCopy> threads = new LinkedHashMap<>();
        for (JsonObject line : manifest().getJsonArray("threads").getValuesAs(JsonObject.class)) {
            threads.put(UUID.fromString(line.getString("id")), thread(json(line.getString("file"))));
        }
        return threads;
    }

    private JsonObject json(String file) {
        try (JsonReader reader = Json.createReader(new StringReader(files.get(file)))) {
            return reader.readObject();
        }
    }

    private static ThreadCopy thread(JsonObject json) {
        ThreadKind kind = ThreadKind.valueOf(json.getString("kind"));
        return new ThreadCopy(
                UUID.fromString(json.getString("id")),
                kind,
                Audience.valueOf(json.getString("audience")),
                json.getString("group", null),
                json.getString("title", null),
                Tlp.parse(json.getString("tlp")).orElseThrow(),
                json.getJsonArray("posts").getValuesAs(JsonObject.class).stream()
                        .map(post -> post(post, kind))
                        .toList(),
                json.getInt("leftOut"));
    }

    private static ThreadCopy.PostCopy post(JsonObject json, ThreadKind kind) {
        String text = json.getString("text");
        return new ThreadCopy.PostCopy(
                UUID.fromString(json.getString("id")),
                json.getInt("seq"),
                json.getBoolean("mine"),
                json.getString("author"),
                Voice.valueOf(json.getString("voice")),
                json.getString("state"),
                marking(json.getJsonObject("marking")),
                new PermissionCard(json.getJsonArray("permissions").getValuesAs(JsonObject.class).stream()
                        .map(ExportReader::permission)
                        .toList()),
                text,
                Markdown.html(text, kind),
                Instant.parse(json.getString("writtenAt")),
                json.containsKey("editedAt") ? Instant.parse(json.getString("editedAt")) : null,
                json.getBoolean("accepted"),
                json.getJsonArray("quotes").getValuesAs(JsonString.class).stream()
                        .map(id -> UUID.fromString(id.getString()))
                        .toList(),
                json.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                        .map(file -> file(file, UUID.fromString(json.getString("id"))))
                        .toList(),
                json.getJsonArray("former").getValuesAs(JsonObject.class).stream()
                        .map(ExportReader::former)
                        .toList());
    }

    private static FileCard file(JsonObject json, UUID post) {
        return new FileCard(
                UUID.fromString(json.getString("id")),
                post,
                json.getString("name"),
                FileKind.valueOf(json.getString("kind")),
                json.getInt("bytes"),
                json.getString("sha256"),
                ScanState.valueOf(json.getString("scan")));
    }

    private static Permission permission(JsonObject json) {
        return new Permission(
                Use.valueOf(json.getString("use")),
                Answer.valueOf(json.getString("answer")),
                json.getString("article"),
                json.getString("reason"));
    }

    private static ThreadCopy.FormerWords former(JsonObject json) {
        return new ThreadCopy.FormerWords(
                json.getInt("number"),
                json.getString("title", null),
                marking(json.getJsonObject("marking")),
                json.getString("text"),
                Instant.parse(json.getString("writtenAt")));
    }

    private static Marking marking(JsonObject json) {
        JsonObject asked = json.getJsonObject("conditions");
        return new Marking(
                Tlp.parse(json.getString("tlp")).orElseThrow(),
                Audience.valueOf(json.getString("audience")),
                new Conditions(
                        asked.containsKey("until") ? LocalDate.parse(asked.getString("until")) : null,
                        Lookup.valueOf(asked.getString("lookup")),
                        asked.getBoolean("noPrinting"),
                        asked.getBoolean("vendorsAllowed"),
                        asked.getBoolean("loadingAllowed"),
                        asked.getBoolean("publicationAllowed"),
                        asked.getString("note")));
    }

    /** Pages of the language, by name. */
    List<String> pages(String language) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(language + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }
}
