package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.ProposalHandler;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;
import org.noroshi.terms.diff.ArticleDiff;
import org.noroshi.terms.diff.TermsDiff;

/** A minor change of the terms, which needs no notice but a reason and a second officer (article 4-2). */
@ApplicationScoped
@Enforces("A04-2")
class MinorTerms implements ProposalHandler {

    static final String KIND = "terms/minor";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'JST'").withZone(TimeSource.JAPAN);

    @Inject
    TermsDraftRows drafts;

    @Inject
    TermsVersions versions;

    @Inject
    NeededGrounds needed;

    @Inject
    NextVersion next;

    @Inject
    Clock clock;

    protected MinorTerms() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String role() {
        return Roles.PUBLISH_TERMS;
    }

    @Override
    public JsonObject facts(UUID draft, JsonObject asked) {
        TermsDraft found = drafts.find(draft).orElseThrow(NotFoundException::new);
        TermsEdition after = DraftReading.of(found.sources(), needed.all())
                .edition()
                .orElseThrow(() -> new RefusedException(TermsError.DRAFT_UNCLEAR));
        TermsEdition before =
                versions.current(clock.instant()).orElseThrow().published().edition();
        TermsDiff diff = TermsDiff.of(before, after, Locale.JAPANESE);
        JsonObjectBuilder facts = Json.createObjectBuilder()
                .add("version", String.valueOf(versions.lastNumber() + 1))
                .add("effective", effective(asked).map(TIME::format).orElse("—"))
                .add("hash", after.hash());
        String changes = Stream.concat(diff.terms().articles().stream(), diff.privacy().articles().stream())
                .map(MinorTerms::line)
                .collect(Collectors.joining("\n"));
        return facts.add("changes", changes.isEmpty() ? after.ja().title() : changes)
                .build();
    }

    /** The changed places of one article, what goes in 〔−〕 and what comes in 〔＋〕. */
    private static String line(ArticleDiff article) {
        String places = article.places().stream()
                .map(place -> place.ground().display(Locale.JAPANESE) + "　"
                        + place.pieces().stream()
                                .map(piece -> switch (piece.change()) {
                                    case ADDED -> "〔＋" + piece.text() + "〕";
                                    case REMOVED -> "〔−" + piece.text() + "〕";
                                    default -> piece.text();
                                })
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        return places.isEmpty() ? article.label() : places;
    }

    @Override
    public void carryOut(ProposalCard proposal) {
        Instant now = clock.instant();
        JsonObject asked = proposal.asked();
        Instant effective = effective(asked).orElse(now);
        PublicationPolicy.objection(PublishingWay.MINOR, now, effective, Duration.ZERO)
                .ifPresent(objection -> {
                    throw new RefusedException(objection);
                });
        next.publish(
                proposal.subject(),
                asked.getInt("draftVersion"),
                version -> new TermsAnnouncement(
                        version,
                        proposal.reason(),
                        proposal.proposedBy(),
                        proposal.secondedBy().orElseThrow(),
                        now,
                        effective),
                now,
                effective);
    }

    private static Optional<Instant> effective(JsonObject asked) {
        return Optional.of(asked.getString("effective"))
                .filter(text -> !text.isEmpty())
                .map(Instant::parse);
    }
}
