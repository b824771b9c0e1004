package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.accounts.Viewer;
import org.noroshi.groups.Belonging;
import org.noroshi.groups.GroupDirectory;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Seal;

/** What opening a thread consists of, whoever lets it happen. Called inside the transactions of those who publish. */
@ApplicationScoped
class ThreadOpening {

    @Inject
    Posts posts;

    @Inject
    Submissions submissions;

    @Inject
    Belonging belonging;

    @Inject
    GroupDirectory directory;

    @Inject
    Participations participations;

    @Inject
    Seal seal;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    PostingPace pace;

    @Inject
    Guarding guarding;

    @Inject
    Releasing releasing;

    @Inject
    ReleaseTimes times;

    @Inject
    Clock clock;

    @Inject
    Event<ThreadPublished> published;

    protected ThreadOpening() {}

    /**
     * Looks whether the thread could be opened.
     *
     * @return the thread that the submission has become before
     */
    public Optional<UUID> check(Viewer viewer, @Valid PublishThread command) {
        Optional<UUID> before = before(viewer, command, submissions.once(viewer, command.clientKey()));
        if (before.isEmpty()) {
            guard(viewer, command);
        }
        return before;
    }

    /** Opens it, or gives what the submission has become before. */
    public UUID open(Viewer viewer, @Valid PublishThread command) {
        String once = submissions.once(viewer, command.clientKey());
        return before(viewer, command, once).orElseGet(() -> {
            guard(viewer, command);
            pace.take(viewer);
            return opened(viewer, command, once);
        });
    }

    private Optional<UUID> before(Viewer viewer, PublishThread command, String once) {
        Wording wording = wording(command);
        PostingPolicy.requireSound(wording, command.audience().ofOpening(), submissions.today());
        requireOwnGroup(viewer, command);
        return posts.once(viewer, once)
                .map(post -> submissions.same(post, wording).thread().id());
    }

    private void guard(Viewer viewer, PublishThread command) {
        guarding.require(command.guard(), submissions.withFiles(viewer, command.clientKey(), wording(command)), null);
    }

    private UUID opened(Viewer viewer, PublishThread command, String once) {
        Instant now = clock.instant();
        DiscussionThread thread = new DiscussionThread(
                UUID.randomUUID(),
                command.kind(),
                command.audience(),
                command.group(),
                command.tlp(),
                command.urgent());
        posts.open(viewer, thread);
        UUID author = pseudonyms.authorFor(thread.id(), viewer).ref();
        if (thread.isCall()) {
            participations.add(Participation.ofHost(thread.id(), author, seal, times.of(command.urgent(), now)));
        }
        UUID id = UUID.randomUUID();
        Post opening = Post.pending(
                id,
                thread,
                author,
                once,
                wording(command),
                times.of(command.urgent(), now),
                submissions.sealedTime(id, now));
        releasing.written(opening);
        posts.add(viewer, opening);
        submissions.done(viewer, command.clientKey(), opening);
        guarding.passed(command.guard(), id);
        published.fire(new ThreadPublished(thread.id()));
        return thread.id();
    }

    private static Wording wording(PublishThread command) {
        return new Wording(command.title(), command.text(), command.tlp(), command.conditions());
    }

    /** A group that the hospital is not in, one that is closed and one that never was are the same. */
    private void requireOwnGroup(Viewer viewer, PublishThread command) {
        if (command.audience() == Audience.SHARING_GROUP
                && Stream.ofNullable(command.group())
                        .filter(belonging.of(viewer)::contains)
                        .noneMatch(directory::isOpen)) {
            throw new InvalidInputException("group", SharingError.NOT_YOUR_GROUP);
        }
    }
}
