package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;

/** Turns a draft into a version, whichever way was decided on. Called inside the decision's transaction. */
@ApplicationScoped
class NextVersion {

    @Inject
    TermsDraftRows drafts;

    @Inject
    TermsVersions versions;

    @Inject
    NeededGrounds needed;

    @Inject
    Clock clock;

    @Inject
    Event<TermsAnnounced> announced;

    protected NextVersion() {}

    /**
     * What would be published.
     *
     * @throws RefusedException when the draft is not clear, changes nothing or was changed meanwhile, or another
     *     version is announced already
     */
    TermsEdition edition(UUID draft, int version) {
        Instant now = clock.instant();
        TermsEdition edition = DraftReading.of(unchanged(draft, version).sources(), needed.all())
                .edition()
                .orElseThrow(() -> new RefusedException(TermsError.DRAFT_UNCLEAR));
        if (edition.hash().equals(versions.currentReference(now).orElseThrow().hash())) {
            throw new RefusedException(TermsError.NOTHING_CHANGES);
        }
        if (versions.coming(now).isPresent()) {
            throw new RefusedException(TermsError.ONE_AT_A_TIME);
        }
        return edition;
    }

    /** Publishes it; the draft is used up. */
    UUID publish(
            UUID draft,
            int draftVersion,
            Function<UUID, TermsAnnouncement> announcement,
            Instant announcedAt,
            Instant effectiveAt) {
        TermsVersion version =
                new TermsVersion(versions.lastNumber() + 1, edition(draft, draftVersion), announcedAt, effectiveAt);
        TermsReference reference = version.reference();
        TermsAnnouncement how = announcement.apply(reference.versionId());
        versions.add(version, how);
        drafts.remove(unchanged(draft, draftVersion));
        announced.fire(new TermsAnnounced(
                reference.versionId(), reference.number(), how.card().way(), announcedAt, effectiveAt));
        return reference.versionId();
    }

    private TermsDraft unchanged(UUID id, int version) {
        TermsDraft draft = drafts.find(id).orElseThrow(NotFoundException::new);
        if (draft.version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        return draft;
    }
}
