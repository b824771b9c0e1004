package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/**
 * Reports of attacks: what others need to defend themselves opens the thread, the damage follows as a post with a label
 * of its own, so that the one can go further than the other.
 */
@Stateless
public class Reporting {

    private static final int SECTION = 4_000;

    @Inject
    Viewers viewers;

    @Inject
    ThreadOpening threads;

    @Inject
    ApprovalFirst approval;

    @Inject
    Posts posts;

    @Inject
    Submissions submissions;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    PostingPace pace;

    @Inject
    Guarding guarding;

    @Inject
    Releasing releasing;

    @Inject
    Clock clock;

    @Inject
    Event<PostPublished> published;

    /**
     * Opens the thread; both posts become public together. The same client key again gives the thread that there is already.
     *
     * @return the thread's id
     * @throws org.noroshi.platform.InvalidInputException when what happens is not said, something is too long, or a marking contradicts itself
     * @throws org.noroshi.platform.RefusedException when something in it could tell who writes, and no reason is given, or
     *     somebody in the own hospital has to approve it first
     * @throws org.noroshi.platform.TooManyRequestsException when account or hospital have posted too much lately
     */
    @RolesAllowed(Roles.POST)
    public UUID publish(@Valid @NotNull PublishReport command) {
        Viewer viewer = viewers.current();
        approval.require(viewer, command.clientKey());
        return opened(viewer, command);
    }

    /**
     * The same in an emergency, which nobody's approval holds back.
     *
     * @return the thread's id
     * @throws org.noroshi.platform.InvalidInputException as above
     * @throws org.noroshi.platform.RefusedException when something in it could tell who writes, and no reason is given
     * @throws org.noroshi.platform.TooManyRequestsException as above
     */
    @RolesAllowed(Roles.POST)
    public UUID callForHelp(@Valid @NotNull PublishReport command) {
        return opened(viewers.current(), command);
    }

    /**
     * Looks whether a report could be published, and publishes none.
     *
     * @return the thread that the same client key has opened before
     * @throws org.noroshi.platform.InvalidInputException as when it is published
     * @throws org.noroshi.platform.RefusedException as when it is published
     */
    @RolesAllowed(Roles.POST)
    public Optional<UUID> check(@Valid @NotNull PublishReport command) {
        Viewer viewer = viewers.current();
        requireReadable(command);
        Optional<UUID> before = threads.check(viewer, thread(viewer, command));
        String damage = damage(viewer, command);
        if (before.isEmpty() && !damage.isBlank()) {
            Tlp tlp = command.tlp() != null && command.tlp().isStricterThan(command.damageTlp())
                    ? command.tlp()
                    : command.damageTlp();
            Wording wording = new Wording(null, Words.text(damage), tlp, Conditions.NONE);
            PostingPolicy.requireSound(wording, command.audience(), submissions.today());
            guarding.require(command.guard(), wording, null);
        }
        return before;
    }

    private static PublishThread thread(Viewer viewer, PublishReport command) {
        return new PublishThread(
                command.clientKey(),
                ThreadKind.INCIDENT,
                command.audience(),
                command.tlp(),
                command.conditions(),
                command.title(),
                ReportText.of(command.sections(), ReportSection.TECHNICAL, viewer.language()),
                command.urgent(),
                command.guard());
    }

    private static String damage(Viewer viewer, PublishReport command) {
        return ReportText.of(command.sections(), Set.of(ReportSection.DAMAGE), viewer.language());
    }

    private UUID opened(Viewer viewer, PublishReport command) {
        requireReadable(command);
        UUID thread = threads.open(viewer, thread(viewer, command));
        String damage = damage(viewer, command);
        String once = submissions.once(viewer, command.clientKey() + "/damage");
        if (!damage.isBlank() && posts.once(viewer, once).isEmpty()) {
            add(viewer, command, thread, damage, once);
        }
        return thread;
    }

    private void add(Viewer viewer, PublishReport command, UUID threadId, String damage, String once) {
        Instant now = clock.instant();
        Post opening = posts.lockedOpening(viewer, threadId).orElseThrow(NotFoundException::new);
        DiscussionThread thread = opening.thread();
        Marking marking = new Marking(command.damageTlp(), thread.audience(), opening.conditions())
                .inheriting(Board.floor(opening, posts.floor(viewer, thread)));
        Wording wording = new Wording(null, Words.text(damage), marking.tlp(), marking.conditions());
        PostingPolicy.requireSound(wording, thread.audience(), submissions.today());
        guarding.require(command.guard(), wording, null);
        pace.take(viewer);
        UUID id = UUID.randomUUID();
        UUID author = pseudonyms.authorFor(threadId, viewer).ref();
        Post post =
                Post.pending(id, thread, author, once, wording, opening.writtenAt(), submissions.sealedTime(id, now));
        releasing.written(post);
        posts.add(viewer, post);
        guarding.passed(command.guard(), id);
        published.fire(new PostPublished(id, threadId));
    }

    private static void requireReadable(PublishReport command) {
        TypedText typed = new TypedText();
        typed.line("title", command.title(), PublishThread.LONGEST_TITLE);
        for (ReportSection section : ReportSection.values()) {
            String words = command.sections().get(section);
            if (section == ReportSection.SITUATION) {
                typed.text(section.key(), words, SECTION);
            } else {
                typed.optionalText(section.key(), words, SECTION);
            }
        }
        typed.requireNothingWrong();
    }
}
