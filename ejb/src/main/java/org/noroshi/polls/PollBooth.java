package org.noroshi.polls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.guard.Guard;

/** Polls beside threads: one hospital, one vote, and no number before the end (articles 18-5 and 25-2). */
@Stateless
public class PollBooth {

    @Inject
    Viewers viewers;

    @Inject
    PostCustody custody;

    @Inject
    Publishing publishing;

    @Inject
    OwnThreads own;

    @Inject
    Guard guard;

    @Inject
    PollRows rows;

    @Inject
    PollCount count;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<PollOpened> opened;

    @Inject
    Event<PollVoted> voted;

    /**
     * Adds a poll to the caller's own thread, public with the next release.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     * @throws RefusedException when somebody else has opened it, it is not for all members, or it has one already
     * @throws org.noroshi.platform.InvalidInputException when something is missing, too long, or could tell who asks
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public void open(@Valid @NotNull OpenPoll command) {
        Viewer viewer = viewers.current();
        PostCustody.Kept post = opening(viewer, command.thread()).orElseThrow(NotFoundException::new);
        if (!isOwn(viewer, post)) {
            throw new RefusedException(PollsError.NOT_THE_OPENER);
        }
        if (rows.ofThread(command.thread()).isPresent()) {
            throw new RefusedException(PollsError.ONE_ALREADY);
        }
        TypedText typed = new TypedText();
        String question = typed.line("question", command.question(), OpenPoll.QUESTION);
        List<String> options = command.options().stream()
                .map(option -> typed.line("options", option, OpenPoll.OPTION))
                .toList();
        if (options.size() < 2 || options.size() > Choice.values().length) {
            typed.wrong("options", PollsError.TWO_ANSWERS_AT_LEAST, Choice.values().length);
        } else if (new HashSet<>(options).size() < options.size()) {
            typed.wrong("options", PollsError.ANSWERS_DIFFER);
        }
        if (command.days() < 1 || command.days() > OpenPoll.LONGEST_DAYS) {
            typed.wrong("days", PollsError.DAYS_OUT_OF_REACH, OpenPoll.LONGEST_DAYS);
        }
        typed.requireNothingWrong();
        if (!guard.look(question + "\n" + String.join("\n", options)).isEmpty()) {
            typed.wrong("question", PollsError.COULD_TELL_WHO);
            typed.requireNothingWrong();
        }
        Instant publicAt = publishing.releaseTime().orElseGet(() -> TimeSource.coarse(clock.instant()));
        Poll poll = new Poll(command.thread(), question, options, publicAt, Duration.ofDays(command.days()));
        rows.add(poll);
        opened.fire(new PollOpened(poll.id()));
    }

    /** Whether the caller could add a poll to the thread; no for who can't see it. */
    @RolesAllowed(Roles.READ)
    public boolean mayOpen(@NotNull UUID thread) {
        Viewer viewer = viewers.current();
        return viewer.may(Roles.POST)
                && rows.ofThread(thread).isEmpty()
                && opening(viewer, thread).filter(post -> isOwn(viewer, post)).isPresent();
    }

    /** The poll of the thread, if there is one for the viewer. */
    @RolesAllowed(Roles.READ)
    public Optional<PollView> of(@NotNull UUID thread) {
        Viewer viewer = viewers.current();
        return rows.ofThread(thread)
                .filter(poll -> isVisible(viewer, poll))
                .map(poll -> count.view(poll, vote(viewer, poll), mayVote(viewer, poll), clock.instant()));
    }

    /**
     * Votes for the caller's hospital, in place of an earlier vote.
     *
     * @throws NotFoundException when there is no such poll for the viewer
     * @throws RefusedException when the caller is of no hospital, or the poll is over
     */
    @RolesAllowed(Roles.POST)
    @Enforces("A25-2")
    @Guessable
    public void vote(@NotNull UUID id, Choice choice) {
        Viewer viewer = viewers.current();
        Poll poll = rows.hold(id).filter(one -> isVisible(viewer, one)).orElseThrow(NotFoundException::new);
        TypedText typed = new TypedText();
        if (choice == null || choice.ordinal() >= poll.options().size()) {
            typed.wrong("choice", PollsError.CHOOSE_ONE);
        }
        typed.requireNothingWrong();
        if (viewer.organisation().isEmpty()) {
            throw new RefusedException(PollsError.MEMBERS_ONLY);
        }
        if (!poll.isOpenAt(clock.instant())) {
            throw new RefusedException(PollsError.IS_OVER);
        }
        String tag = tag(viewer, poll);
        rows.vote(tag)
                .ifPresentOrElse(
                        before -> before.choose(choice, seal),
                        () -> rows.add(new PollVote(tag, poll.id(), choice, seal)));
        voted.fire(new PollVoted(poll.id()));
    }

    private Optional<PollVote> vote(Viewer viewer, Poll poll) {
        return viewer.organisation().flatMap(hospital -> rows.vote(tag(viewer, poll)));
    }

    private boolean mayVote(Viewer viewer, Poll poll) {
        return viewer.organisation().isPresent() && viewer.may(Roles.POST) && poll.isOpenAt(clock.instant());
    }

    /** Before its release it is its author's alone. */
    private boolean isVisible(Viewer viewer, Poll poll) {
        return !poll.isEmpty()
                && opening(viewer, poll.thread())
                        .filter(post -> poll.isPublicAt(clock.instant()) || isOwn(viewer, post))
                        .isPresent();
    }

    private boolean isOwn(Viewer viewer, PostCustody.Kept post) {
        return post.readers() == Audience.ALL_MEMBERS && custody.isOwn(viewer, post);
    }

    /** The public opening post. */
    private Optional<PostCustody.Kept> opening(Viewer viewer, UUID thread) {
        return custody.opening(viewer, thread).filter(PostCustody.Kept::published);
    }

    private String tag(Viewer viewer, Poll poll) {
        return seal.tag("poll-vote", viewer.organisation().orElseThrow(), poll.id());
    }
}
