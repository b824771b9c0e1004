package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.StaffNames;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Roles;

/** Makes what officers see of openings, without opening anything. */
@ApplicationScoped
class OpeningCards {

    @Inject
    OpeningSeals seals;

    @Inject
    OpeningSettings settings;

    @Inject
    SealedItems items;

    @Inject
    Complaints complaints;

    @Inject
    StaffNames names;

    @Inject
    Clock clock;

    protected OpeningCards() {}

    /** Why the viewer can't be the second officer; the machine looks for that under the seal and tells nobody else. */
    Optional<IdentityError> obstacle(Opening opening, Viewer viewer) {
        return opening.obstacle(viewer.account(), viewer.group())
                .or(() -> hasAnInterest(opening, viewer)
                        ? Optional.of(IdentityError.OPENING_OWN_INTEREST)
                        : Optional.empty());
    }

    private boolean hasAnInterest(Opening opening, Viewer viewer) {
        return seals.concerned(opening).contains(viewer.account())
                || complaints.isFrom(
                        viewer, opening.scope(), seals.subject(opening).item());
    }

    OpeningCard of(Opening opening, Viewer viewer) {
        OpeningSubject subject = seals.subject(opening);
        Instant now = clock.instant();
        Optional<Instant> lapses = lapses(opening);
        boolean inTime = lapses.filter(now::isBefore).isPresent();
        boolean waits = opening.state() == OpeningState.REQUESTED && inTime;
        Optional<IdentityError> obstacle = waits ? obstacle(opening, viewer) : Optional.empty();
        Optional<SealedItem> item =
                viewer.may(Roles.READ) ? items.find(viewer, opening.scope(), subject.item()) : Optional.empty();
        Optional<UUID> post =
                item.filter(found -> opening.scope() == OpeningScope.POST).map(found -> subject.item());
        return new OpeningCard(
                opening.id(),
                opening.version(),
                opening.scope(),
                opening.ground().code(),
                subject.reason(),
                item,
                post,
                subject.refs().size(),
                shown(opening, inTime),
                names.of(opening.requestedBy()),
                opening.requestedAs(),
                opening.requestedAt(),
                opening.decidedBy().flatMap(names::of),
                opening.decidedAt(),
                seals.note(opening).orElse(""),
                lapses.filter(end -> inTime),
                opening.shownAt(),
                opening.telling(),
                opening.tellAt(),
                opening.reviewAt(),
                opening.toldAt(),
                obstacle,
                waits && obstacle.isEmpty(),
                opening.state() == OpeningState.APPROVED
                        && inTime
                        && opening.requestedBy().equals(viewer.account()));
    }

    /** When it ends by itself, as long as nothing has ended it. */
    Optional<Instant> lapses(Opening opening) {
        return switch (opening.state()) {
            case REQUESTED -> Optional.of(opening.requestedAt().plus(settings.requestTime()));
            case APPROVED -> opening.decidedAt().map(at -> at.plus(settings.approvalTime()));
            default -> Optional.empty();
        };
    }

    /** What the job has not written down yet counts all the same. */
    private static OpeningState shown(Opening opening, boolean inTime) {
        return switch (opening.state()) {
            case REQUESTED, APPROVED -> inTime ? opening.state() : OpeningState.LAPSED;
            case SHOWN -> OpeningState.SEALED_AGAIN;
            default -> opening.state();
        };
    }
}
