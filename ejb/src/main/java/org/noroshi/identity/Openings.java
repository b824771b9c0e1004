package org.noroshi.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Owner;
import org.noroshi.accounts.Owners;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;
import org.noroshi.platform.TimeSource;
import org.noroshi.platform.TypedText;

/**
 * Opening the seal of one post or one thread: asked for with a ground from a closed list, decided by another officer in
 * another role whom the case does not concern, looked at once (articles 18-5 and 25-2).
 */
@Stateless
@Enforces("A25-2")
public class Openings {

    private static final int SHOWN = 50;
    private static final int WORDS = 2_000;
    private static final int LONGEST_HOLD_DAYS = 366;

    @Inject
    Viewers viewers;

    @Inject
    OpeningRows rows;

    @Inject
    OpeningSeals seals;

    @Inject
    OpeningSteps steps;

    @Inject
    OpeningCards cards;

    @Inject
    OpeningSettings settings;

    @Inject
    SealedItems items;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Owners owners;

    @Inject
    StepUp stepUp;

    @Inject
    Clock clock;

    @Inject
    Event<OpeningMoved> moved;

    @Inject
    Event<OpeningHeld> held;

    /**
     * What an opening would be about, for whoever is about to ask.
     *
     * @throws NotFoundException when there is no such item for the caller
     */
    @RolesAllowed(Roles.REQUEST_OPENING)
    public SealedItem subject(@NotNull OpeningScope scope, @NotNull UUID item) {
        return items.find(viewers.current(), scope, item).orElseThrow(NotFoundException::new);
    }

    /**
     * Asks for an opening; nobody is opened before another officer agrees.
     *
     * @return its id
     * @throws NotFoundException when there is no such item for the caller
     * @throws org.noroshi.platform.InvalidInputException without a reason, or with a day of review that can't be
     * @throws RefusedException when an opening of this item is under way
     */
    @RolesAllowed(Roles.REQUEST_OPENING)
    public UUID request(@Valid @NotNull RequestOpening command) {
        Viewer viewer = viewers.current();
        SealedItem item = items.find(viewer, command.scope(), command.item()).orElseThrow(NotFoundException::new);
        TypedText typed = new TypedText();
        String reason = typed.text("reason", command.reason(), WORDS);
        Instant review = command.review()
                .map(day -> reviewed(typed, "review", day, command.ground()))
                .orElse(null);
        typed.requireNothingWrong();
        String tag = seals.tag(command.scope(), command.item());
        if (rows.isUnderWay(tag)) {
            throw new RefusedException(IdentityError.OPENING_UNDER_WAY);
        }
        UUID id = UUID.randomUUID();
        OpeningSubject subject = new OpeningSubject(command.item(), item.thread(), item.authors(), reason);
        Opening opening = new Opening(
                id,
                command.ground(),
                command.scope(),
                tag,
                seals.sealed(id, subject),
                viewer.account(),
                viewer.group(),
                clock.instant(),
                review);
        rows.add(opening);
        tell(opening);
        return id;
    }

    /** What is asked for or may be looked at, the longest waiting first. */
    @RolesAllowed(Roles.UNSEAL)
    public List<OpeningCard> underWay() {
        Viewer viewer = viewers.current();
        return rows.underWay(SHOWN).stream()
                .map(opening -> cards.of(opening, viewer))
                .toList();
    }

    /** What is over, the newest first. */
    @RolesAllowed(Roles.UNSEAL)
    public List<OpeningCard> over() {
        Viewer viewer = viewers.current();
        return rows.over(SHOWN).stream()
                .map(opening -> cards.of(opening, viewer))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.UNSEAL)
    public OpeningCard opening(@NotNull UUID id) {
        return cards.of(rows.find(id).orElseThrow(NotFoundException::new), viewers.current());
    }

    /**
     * The second officer agrees or says no.
     *
     * @throws org.noroshi.platform.InvalidInputException when a no comes without words why
     * @throws RefusedException when the caller asked for it, has the same role as who did, or is concerned; when it does
     *     not wait for a decision any more, or changed meanwhile
     */
    @RolesAllowed(Roles.UNSEAL)
    public void decide(@Valid @NotNull DecideOpening command) {
        stepUp.require();
        Viewer viewer = viewers.current();
        Opening opening = toChange(command.opening(), command.version());
        cards.obstacle(opening, viewer).ifPresent(error -> {
            throw new RefusedException(error);
        });
        Instant now = clock.instant();
        if (opening.state() == OpeningState.REQUESTED
                && !now.isBefore(opening.requestedAt().plus(settings.requestTime()))) {
            throw new RefusedException(IdentityError.OPENING_LAPSED);
        }
        if (command.agreed()) {
            opening.decide(OpeningState.APPROVED, null, viewer.account(), viewer.group(), now);
        } else {
            byte[] why = seals.sealedNote(opening.id(), note(command.why()));
            opening.decide(OpeningState.DECLINED, why, viewer.account(), viewer.group(), now);
        }
        tell(opening);
    }

    /**
     * Shows the first officer who it is, once. That it is being shown is written down and committed before the seal is
     * touched: when the server dies in between, it was shown, and nobody looks again.
     *
     * @throws RefusedException when somebody else asked for it, nobody agreed, the approval is too old, or it was shown
     */
    @RolesAllowed(Roles.REQUEST_OPENING)
    public List<OpenedPerson> show(@NotNull UUID id, int version) {
        stepUp.require();
        steps.beginShowing(id, version, viewers.current().account());
        Opening opening = rows.find(id).orElseThrow(NotFoundException::new);
        List<OpenedPerson> people = people(seals.subject(opening).refs());
        opening.sealAgain();
        tell(opening);
        return people;
    }

    /**
     * Looks again at an order that forbids telling: it holds on until another day, or is over.
     *
     * @throws org.noroshi.platform.InvalidInputException when the day can't be
     * @throws RefusedException when nothing is held back, or it changed meanwhile
     */
    @RolesAllowed(Roles.UNSEAL)
    public void review(@Valid @NotNull ReviewHold command) {
        Opening opening = toChange(command.opening(), command.version());
        TypedText typed = new TypedText();
        Optional<Instant> until = command.next().map(day -> reviewed(typed, "next", day, opening.ground()));
        typed.requireNothingWrong();
        until.ifPresentOrElse(opening::holdUntil, opening::endHold);
        held.fire(new OpeningHeld(
                opening.id(), command.next().isPresent(), opening.ground().code()));
    }

    private List<OpenedPerson> people(List<UUID> refs) {
        Map<UUID, Author> authors = pseudonyms.authors(refs);
        Map<UUID, UUID> accounts = pseudonyms.accounts(refs);
        Locale language = viewers.current().language();
        return refs.stream()
                .map(ref -> {
                    Owner owner =
                            owners.of(accounts.get(ref)).orElse(new Owner("", Optional.empty(), Optional.empty()));
                    Author author = authors.get(ref);
                    return new OpenedPerson(
                            author.name(language), author.voice(), owner.hospital(), owner.name(), owner.userId());
                })
                .toList();
    }

    private Opening toChange(UUID id, int version) {
        Opening opening = rows.find(id).orElseThrow(NotFoundException::new);
        if (opening.version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        return opening;
    }

    /** The beginning of the day in Japan; what is wrong with it is noted beside the field where it was typed. */
    private Instant reviewed(TypedText typed, String field, LocalDate day, OpeningGround ground) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
        if (!ground.mayBeHeld()) {
            typed.wrong(field, IdentityError.REVIEW_NEEDS_ORDER);
        } else if (!day.isAfter(today) || day.isAfter(today.plusDays(LONGEST_HOLD_DAYS))) {
            typed.wrong(field, IdentityError.REVIEW_DAY, LONGEST_HOLD_DAYS);
        }
        return day.atStartOfDay(TimeSource.JAPAN).toInstant();
    }

    private void tell(Opening opening) {
        moved.fire(
                new OpeningMoved(opening.id(), opening.state(), opening.ground().code()));
    }

    private static String note(String why) {
        TypedText typed = new TypedText();
        String note = typed.text("note", why, WORDS);
        typed.requireNothingWrong();
        return note;
    }
}
