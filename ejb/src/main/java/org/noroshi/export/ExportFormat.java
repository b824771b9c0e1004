package org.noroshi.export;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.PermissionCard;
import org.noroshi.sharing.ThreadCopy;
import org.noroshi.sharing.ThreadKind;

/** The programs' side of a copy: JSON that can be read back whole. README.txt in the file tells it to people. */
final class ExportFormat {

    static final String NAME = "noroshi-copy";

    /** Raised when something changes its meaning; what is only added leaves it as it is. */
    static final int VERSION = 1;

    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private ExportFormat() {}

    /** A thread, as a file of its own: it says by itself what it is and that nothing is warranted. */
    static JsonObject thread(ThreadCopy thread) {
        JsonArrayBuilder posts = Json.createArrayBuilder();
        thread.posts().forEach(post -> posts.add(post(post, thread.kind())));
        JsonObjectBuilder json = head().add("id", thread.id().toString())
                .add("kind", thread.kind().name())
                .add("audience", thread.audience().name())
                .add("tlp", thread.tlp().label());
        text(json, "title", thread.title());
        return json.add("leftOut", thread.leftOut()).add("posts", posts).build();
    }

    /** What the whole file holds and what binds who has it. */
    static JsonObject manifest(ExportContent content, Instant madeAt, ExportTally tally, List<ExportPages.Row> rows) {
        JsonArrayBuilder threads = Json.createArrayBuilder();
        rows.forEach(row -> threads.add(Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("file", ExportArchive.threadFile(row.id()))
                .add("mine", row.mine())));
        return head().add("madeAt", madeAt.toString())
                .add("purpose", content.purpose().code())
                .add("language", content.language().getLanguage())
                .add("ownPosts", tally.own())
                .add("receivedPosts", tally.received())
                .add("leftOut", tally.leftOut())
                .add("papers", tally.papers())
                .add("threads", threads)
                .build();
    }

    static String pretty(JsonObject json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = PRETTY.createWriter(text)) {
            writer.write(json);
        }
        return text.append('\n').toString();
    }

    private static JsonObjectBuilder head() {
        Messages words = Messages.of(ExportFormat.class);
        JsonObjectBuilder notWarranted = Json.createObjectBuilder();
        for (Locale language : Messages.LANGUAGES) {
            notWarranted.add(language.getLanguage(), words.text(language, "export.not_warranted"));
        }
        return Json.createObjectBuilder()
                .add("format", NAME)
                .add("version", VERSION)
                .add("notWarranted", notWarranted);
    }

    private static JsonObjectBuilder post(ThreadCopy.PostCopy post, ThreadKind kind) {
        JsonArrayBuilder quotes = Json.createArrayBuilder();
        post.quotes().stream().map(UUID::toString).forEach(quotes::add);
        JsonArrayBuilder former = Json.createArrayBuilder();
        post.former().forEach(words -> former.add(former(words)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", post.id().toString())
                .add("seq", post.seq())
                .add("mine", post.mine())
                .add("author", post.author())
                .add("voice", post.voice().name())
                .add("state", post.state())
                .add("writtenAt", post.writtenAt().toString());
        text(json, "editedAt", post.editedAt());
        if (!post.sections(kind).isEmpty()) {
            JsonObjectBuilder sections = Json.createObjectBuilder();
            post.sections(kind).forEach(sections::add);
            json.add("sections", sections);
        }
        return json.add("accepted", post.accepted())
                .add("marking", marking(post.marking()))
                .add("permissions", permissions(post.card()))
                .add("text", post.text())
                .add("quotes", quotes)
                .add("former", former);
    }

    private static JsonObjectBuilder former(ThreadCopy.FormerWords words) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", words.number())
                .add("writtenAt", words.writtenAt().toString());
        text(json, "title", words.title());
        return json.add("marking", marking(words.marking())).add("text", words.text());
    }

    /** What may be done with it: use, answer, article of the terms and reason, as the interface for programs has them. */
    private static JsonArrayBuilder permissions(PermissionCard card) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        card.permissions()
                .forEach(permission -> lines.add(Json.createObjectBuilder()
                        .add("use", permission.use().name())
                        .add("answer", permission.answer().name())
                        .add("article", permission.article())
                        .add("reason", permission.reason())));
        return lines;
    }

    private static JsonObjectBuilder marking(Marking marking) {
        Conditions asked = marking.conditions();
        JsonObjectBuilder conditions = Json.createObjectBuilder();
        text(conditions, "until", asked.until());
        conditions
                .add("lookup", asked.lookup().name())
                .add("noPrinting", asked.noPrinting())
                .add("vendorsAllowed", asked.vendorsAllowed())
                .add("loadingAllowed", asked.loadingAllowed())
                .add("publicationAllowed", asked.publicationAllowed())
                .add("note", asked.note());
        return Json.createObjectBuilder()
                .add("tlp", marking.tlp().label())
                .add("audience", marking.audience().name())
                .add("conditions", conditions);
    }

    private static void text(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
