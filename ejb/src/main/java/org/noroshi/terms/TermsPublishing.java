package org.noroshi.terms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;
import org.noroshi.platform.TypedText;

/**
 * Makes a draft the next version of the terms: with a notice before it takes effect, or as a minor change that two
 * officers agree on (article 4-2); and takes an announced version back as long as it has no effect.
 */
@Stateless
public class TermsPublishing {

    private static final int REASON = 2_000;

    @Inject
    TermsVersions versions;

    @Inject
    NextVersion next;

    @Inject
    TermsSettings settings;

    @Inject
    Proposals proposals;

    @Inject
    CurrentCaller caller;

    @Inject
    StepUp proof;

    @Inject
    Clock clock;

    @Inject
    Event<TermsCancelled> cancelled;

    /** All versions, the newest first. */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    public List<VersionCard> versions() {
        Instant now = clock.instant();
        UUID current = versions.currentReference(now).orElseThrow().versionId();
        return versions.all().stream().map(row -> row.card(current, now)).toList();
    }

    /**
     * One version.
     *
     * @throws NotFoundException when there is none of this id
     */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    public VersionCard version(@NotNull UUID id) {
        Instant now = clock.instant();
        UUID current = versions.currentReference(now).orElseThrow().versionId();
        return versions.row(id).orElseThrow(NotFoundException::new).card(current, now);
    }

    /** The least time between a notice and its effect, a setting. */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    public Duration noticeWindow() {
        return Duration.ofDays(settings.noticeDays());
    }

    /**
     * Announces the draft as the next version: from this moment it is shown and sent, and it takes effect later.
     *
     * @return id of the version
     * @throws InvalidInputException when the time is missing, not after this moment, or too near
     * @throws RefusedException when the draft is not clear, changes nothing, was changed meanwhile, or another version
     *     is announced already
     */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    @Enforces("A04-1")
    @Enforces("A04-2")
    public UUID announce(@NotNull @Valid AnnounceTerms command) {
        proof.require();
        Instant now = clock.instant();
        Instant effective = command.effectiveAt();
        if (effective == null) {
            throw new InvalidInputException("effective", TermsError.EFFECTIVE_REQUIRED);
        }
        PublicationPolicy.objection(PublishingWay.NOTICE, now, effective, noticeWindow())
                .ifPresent(objection -> {
                    throw new InvalidInputException("effective", objection, settings.noticeDays());
                });
        String reason = reason(command.reason());
        UUID officer = caller.requireAccount();
        return next.publish(
                command.draft(),
                command.version(),
                version -> new TermsAnnouncement(version, reason, officer, now, effective),
                now,
                effective);
    }

    /**
     * Proposes the draft as a minor change; nothing happens before a second officer agrees.
     *
     * @return id of the proposal
     * @throws InvalidInputException without a reason, or with a time that is past
     * @throws RefusedException when the draft is not clear, changes nothing, was changed meanwhile or is proposed
     *     already, or another version is announced already
     */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    @Enforces("A04-2")
    public UUID proposeMinor(@NotNull @Valid ProposeMinorTerms command) {
        Instant now = clock.instant();
        command.effectiveAt()
                .flatMap(time -> PublicationPolicy.objection(PublishingWay.MINOR, now, time, Duration.ZERO))
                .ifPresent(objection -> {
                    throw new InvalidInputException("effective", objection);
                });
        String reason = reason(command.reason());
        if (reason.isEmpty()) {
            throw new InvalidInputException("reason", TermsError.REASON_REQUIRED);
        }
        TermsEdition edition = next.edition(command.draft(), command.version());
        JsonObject asked = Json.createObjectBuilder()
                .add("draftVersion", command.version())
                .add("hash", edition.hash())
                .add("effective", command.effectiveAt().map(Instant::toString).orElse(""))
                .build();
        return proposals.propose(MinorTerms.KIND, command.draft(), asked, TermsAnnouncement.GROUND, reason);
    }

    /**
     * Takes an announced version back. It never binds anybody, and objections to it lapse.
     *
     * @throws InvalidInputException without a reason
     * @throws RefusedException when it has taken effect, or was taken back already
     * @throws NotFoundException when there is none of this id
     */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    @Enforces("A04-2")
    public void cancel(@NotNull UUID version, String typed) {
        proof.require();
        String reason = reason(typed);
        if (reason.isEmpty()) {
            throw new InvalidInputException("reason", TermsError.REASON_REQUIRED);
        }
        VersionCard card = version(version);
        if (!card.mayCancel()) {
            throw new RefusedException(TermsError.NOT_ANNOUNCED);
        }
        versions.add(new TermsCancellation(
                versions.announcement(version).orElseThrow(), reason, caller.requireAccount(), clock.instant()));
        cancelled.fire(new TermsCancelled(version, card.number(), card.effectiveAt()));
    }

    private static String reason(String typed) {
        TypedText text = new TypedText();
        String words = text.optionalText("reason", typed, REASON);
        text.requireNothingWrong();
        return words;
    }
}
