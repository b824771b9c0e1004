package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Author;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;

/**
 * Taking part in a call: whoever reads it can answer, its author accepts by pseudonym, and neither learns who the other
 * is (article 18-5).
 */
@Stateless
public class Participating {

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    Participations participations;

    @Inject
    Visibility visibility;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    OwnThreads own;

    @Inject
    OwnCalls calls;

    @Inject
    Guarding guarding;

    @Inject
    PostingPace pace;

    @Inject
    ReleaseTimes times;

    @Inject
    CallMail mail;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<ParticipationMoved> moved;

    /**
     * The call as the viewer sees it; empty when the thread is none.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public Optional<CallView> view(@NotNull UUID thread) {
        Viewer viewer = viewers.current();
        Post opening = posts.opening(viewer, thread).orElseThrow(NotFoundException::new);
        if (!opening.thread().isCall()) {
            return Optional.empty();
        }
        UUID ownRef = own.refs(viewer).get(thread);
        boolean host = opening.authorRef().equals(ownRef);
        boolean inside = visibility.admits(opening.thread(), viewer);
        List<Participation> all = participations.inThread(thread);
        Map<UUID, Author> authors =
                pseudonyms.authors(all.stream().map(Participation::authorRef).toList());
        Instant now = clock.instant();
        Predicate<Participation> notMine = one -> !one.authorRef().equals(ownRef) && one.isPublicAt(now);
        Optional<Participation> mine =
                all.stream().filter(one -> one.authorRef().equals(ownRef)).findFirst();
        return Optional.of(new CallView(
                host,
                inside,
                mine.filter(one -> !one.isHost()).map(Participation::state),
                opening.thread().isOpen()
                        && PostingPolicy.mayWrite(viewer)
                        && mine.map(Participation::state)
                                .map(state -> state == ParticipationState.LEFT)
                                .orElse(true),
                opening.thread().audience() == Audience.PARTICIPANTS_AND_DESK,
                host ? people(viewer, all, ParticipationState.ASKED, notMine, authors, true) : List.of(),
                inside ? people(viewer, all, ParticipationState.ACCEPTED, notMine, authors, host) : List.of(),
                host ? people(viewer, all, ParticipationState.DECLINED, notMine, authors, true) : List.of()));
    }

    /** What the thread's call has told the viewer is no news any more. */
    @RolesAllowed(Roles.READ)
    public void seen(@NotNull UUID thread) {
        calls.seen(viewers.current(), thread);
    }

    /**
     * Answers the call; its author learns of it with the next release.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     * @throws RefusedException when it is no call, or is closed, or the viewer has answered already
     * @throws InvalidInputException when the note holds what nobody can read
     * @throws org.noroshi.platform.TooManyRequestsException when account or hospital have posted too much lately
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public void answer(@Valid @NotNull AnswerCall command) {
        Viewer viewer = viewers.current();
        Post opening = posts.lockedOpening(viewer, command.thread()).orElseThrow(NotFoundException::new);
        DiscussionThread thread = opening.thread();
        if (!thread.isCall() || !thread.isOpen()) {
            throw new RefusedException(SharingError.NOT_POSSIBLE_NOW);
        }
        if (Words.hasControlCharacters(command.note())) {
            throw new InvalidInputException("note", CommonError.CONTROL_CHARACTERS);
        }
        guarding.require(command.guard(), command.note());
        pace.take(viewer);
        UUID ref = pseudonyms.authorFor(thread.id(), viewer).ref();
        Instant publicAt = times.of(thread.isUrgent(), clock.instant());
        Participation participation = participations
                .of(ref)
                .map(before -> {
                    before.askAgain(command.note(), seal, publicAt);
                    return before;
                })
                .orElseGet(() -> {
                    Participation asked = Participation.asked(thread.id(), ref, command.note(), seal, publicAt);
                    participations.add(asked);
                    return asked;
                });
        guarding.passed(command.guard(), participation.id());
        moved.fire(new ParticipationMoved(participation.id(), participation.state()));
        if (times.atOnce(thread.isUrgent())) {
            mail.answered(participation);
        }
    }

    /**
     * Takes one's own answer back, or leaves; from the next request on the viewer reads there no more than all members do,
     * and the own posts.
     *
     * @throws NotFoundException when the viewer has not answered there
     * @throws RefusedException when the author has not accepted anyway
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public void leave(@NotNull UUID thread) {
        UUID ref = Optional.ofNullable(own.refs(viewers.current()).get(thread)).orElseThrow(NotFoundException::new);
        Participation participation = participations.of(ref).orElseThrow(NotFoundException::new);
        move(participation.id(), ParticipationState.LEFT);
    }

    /**
     * The author lets somebody take part, who then reads everything inside.
     *
     * @throws NotFoundException when nobody has answered under that id a call of the viewer
     * @throws RefusedException when that is decided already, or the answer was taken back
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public void accept(@NotNull UUID id) {
        mail.decided(move(answerToMe(id), ParticipationState.ACCEPTED));
    }

    /**
     * The author does not let somebody take part, or not any more: from the next request on. What was read was read.
     *
     * @throws NotFoundException when nobody has answered under that id a call of the viewer
     * @throws RefusedException when that is decided already, or the answer was taken back
     */
    @RolesAllowed(Roles.POST)
    @Enforces("A18-05")
    @Guessable
    public void decline(@NotNull UUID id) {
        mail.decided(move(answerToMe(id), ParticipationState.DECLINED));
    }

    private Participation move(UUID id, ParticipationState next) {
        Participation participation = participations.hold(id).orElseThrow(NotFoundException::new);
        participation.moveTo(next);
        moved.fire(new ParticipationMoved(id, next));
        return participation;
    }

    /** Somebody else's call, an answer that is not released and none at all are the same. */
    private UUID answerToMe(UUID id) {
        Viewer viewer = viewers.current();
        Participation participation = participations
                .find(id)
                .filter(one -> !one.isHost() && one.isPublicAt(clock.instant()))
                .orElseThrow(NotFoundException::new);
        UUID ownRef = own.refs(viewer).get(participation.thread());
        return posts.opening(viewer, participation.thread())
                .filter(opening -> opening.authorRef().equals(ownRef))
                .map(opening -> id)
                .orElseThrow(NotFoundException::new);
    }

    private List<CallView.Person> people(
            Viewer viewer,
            List<Participation> all,
            ParticipationState state,
            Predicate<Participation> shown,
            Map<UUID, Author> authors,
            boolean withNotes) {
        return all.stream()
                .filter(one -> one.state() == state)
                .filter(shown)
                .map(one -> {
                    Author author = authors.get(one.authorRef());
                    return new CallView.Person(
                            one.id(),
                            author.name(viewer.language()),
                            author.voice(),
                            withNotes ? one.note(seal) : "",
                            one.isHost());
                })
                .toList();
    }
}
