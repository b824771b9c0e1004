package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.AccountEnded;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.Json;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/**
 * When people want mails of the board, and summaries of what has waited. Nobody loses anything by choosing otherwise: what
 * waits goes out with the choice. The row and the queue know a keyed hash alone; whose it is is asked of the seal when the
 * mail is sent.
 */
@ApplicationScoped
class Rhythms {

    private static final int LEAST = 256;
    private static final int NONE = -1;

    @Inject
    RhythmRows rows;

    @Inject
    PrivateRecords records;

    @Inject
    Outbox outbox;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected Rhythms() {}

    /**
     * A rhythm, opened.
     *
     * @param told until when the last summary has told
     */
    record Kept(UUID account, MailRhythm rhythm, Instant told) {}

    MailRhythm of(Viewer viewer) {
        return rows.find(tag(viewer.account()))
                .map(this::opened)
                .map(Kept::rhythm)
                .orElse(MailRhythm.AT_ONCE);
    }

    void choose(Viewer viewer, MailRhythm rhythm) {
        records.alone(viewer);
        Instant now = clock.instant();
        String tag = tag(viewer.account());
        // posts have rounded times: what comes a moment later must not seem to have been told
        byte[] sealed = sealed(tag, new Kept(viewer.account(), rhythm, TimeSource.coarse(now)));
        Optional<RhythmRow> row = rows.hold(tag);
        if (row.isEmpty()) {
            rows.add(new RhythmRow(tag, sealed));
            return;
        }
        Kept before = opened(row.get());
        before.rhythm()
                .waiting(before.told(), now)
                .ifPresent(stretch -> outbox.enqueue(DigestMail.KIND, payload(tag, stretch)));
        row.get().become(sealed);
    }

    /** Those of the accounts that are not told at once of what becomes public at that time. */
    Set<UUID> holding(Collection<UUID> accounts, Instant at) {
        Set<UUID> holding = new HashSet<>();
        rows.among(accounts.stream().map(this::tag).toList()).stream()
                .map(this::opened)
                .filter(kept -> kept.rhythm().holds(at))
                .map(Kept::account)
                .forEach(holding::add);
        return holding;
    }

    /** Tags of rhythms of which a summary is due. */
    List<String> due() {
        Instant now = clock.instant();
        return rows.all().stream()
                .filter(row -> {
                    Kept kept = opened(row);
                    return kept.rhythm().due(kept.told(), now).isPresent();
                })
                .map(RhythmRow::tag)
                .toList();
    }

    /** Leaves the summary that is due, unless somebody else was faster. */
    void leave(String tag) {
        rows.hold(tag).ifPresent(row -> {
            Kept kept = opened(row);
            kept.rhythm().due(kept.told(), clock.instant()).ifPresent(stretch -> {
                outbox.enqueue(DigestMail.KIND, payload(tag, stretch));
                row.become(sealed(tag, new Kept(kept.account(), kept.rhythm(), stretch.until())));
            });
        });
    }

    /** Nobody is left to be told. */
    void gone(@Observes AccountEnded event) {
        rows.remove(tag(event.account()));
    }

    /** Whose summary it is. */
    Optional<UUID> account(String tag) {
        return rows.find(tag).map(this::opened).map(Kept::account);
    }

    private static JsonObject payload(String tag, MailRhythm.Stretch stretch) {
        return Json.createObjectBuilder()
                .add(DigestMail.TAG, tag)
                .add(DigestMail.FROM, stretch.from().toString())
                .add(DigestMail.UNTIL, stretch.until().toString())
                .build();
    }

    private byte[] sealed(String tag, Kept kept) {
        MailRhythm rhythm = kept.rhythm();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("account", kept.account().toString())
                .add("cadence", rhythm.cadence().name())
                .add("hour", rhythm.hour())
                .add("from", rhythm.quietFrom() == null ? NONE : rhythm.quietFrom())
                .add("until", rhythm.quietUntil() == null ? NONE : rhythm.quietUntil())
                .add("told", kept.told().getEpochSecond());
        return seal.sealRounded(json.build().toString(), LEAST, purpose(tag));
    }

    private Kept opened(RhythmRow row) {
        try (JsonReader reader = Json.createReader(new StringReader(seal.openText(row.sealed(), purpose(row.tag()))))) {
            JsonObject json = reader.readObject();
            return new Kept(
                    UUID.fromString(json.getString("account")),
                    new MailRhythm(
                            Cadence.valueOf(json.getString("cadence")),
                            json.getInt("hour"),
                            hour(json, "from"),
                            hour(json, "until")),
                    Instant.ofEpochSecond(json.getJsonNumber("told").longValue()));
        }
    }

    private static Integer hour(JsonObject json, String name) {
        return json.getInt(name) == NONE ? null : json.getInt(name);
    }

    private String tag(UUID account) {
        return seal.tag("mail-rhythm", account);
    }

    private static String purpose(String tag) {
        return "mail-rhythm/" + tag;
    }
}
