package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.groups.Belonging;
import org.noroshi.groups.GroupDirectory;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;

/** Opening threads (call, purpose: asking and sharing). What is published stands for the author's hospital (C-N1). */
@Stateless
public class Publishing {

    @Inject
    Viewers viewers;

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
    TagChoices choices;

    @Inject
    Clock clock;

    @Inject
    Event<ThreadPublished> published;

    /**
     * Opens a thread, which is public with the next release, or at once; the same client key again gives the thread that there is already.
     *
     * @return the thread's id
     * @throws org.noroshi.platform.DuplicateException when another text came under the key before
     * @throws InvalidInputException when the marking contradicts itself (TLP:RED to all members), the hospital is not in
     *     the group, or the text holds what nobody can read
     * @throws org.noroshi.platform.RefusedException when something in it could tell who writes, and no reason is given
     * @throws org.noroshi.platform.TooManyRequestsException when account or hospital have posted too much lately
     */
    @RolesAllowed(Roles.POST)
    public UUID publish(@Valid @NotNull PublishThread command) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        Wording wording = new Wording(command.title(), command.text(), command.tlp(), command.conditions());
        PostingPolicy.requireSound(wording, command.audience().ofOpening(), submissions.today());
        requireOwnGroup(viewer, command);
        String once = submissions.once(viewer, command.clientKey());
        return posts.once(viewer, once)
                .map(post -> submissions.same(post, wording).thread().id())
                .orElseGet(() -> {
                    guarding.require(
                            command.guard(), submissions.withFiles(viewer, command.clientKey(), wording), null);
                    pace.take(viewer);
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
                        participations.add(
                                Participation.ofHost(thread.id(), author, seal, times.of(command.urgent(), now)));
                    }
                    UUID id = UUID.randomUUID();
                    Post opening = Post.pending(
                            id,
                            thread,
                            author,
                            once,
                            wording,
                            times.of(command.urgent(), now),
                            submissions.sealedTime(id, now));
                    releasing.written(opening);
                    posts.add(viewer, opening);
                    submissions.done(viewer, command.clientKey(), opening);
                    guarding.passed(command.guard(), id);
                    published.fire(new ThreadPublished(thread.id()));
                    return thread.id();
                });
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

    /**
     * The same, with tags.
     *
     * @param tags keys of the vocabulary
     * @throws org.noroshi.platform.InvalidInputException as above, and when there are too many tags, or one that there is not
     */
    @RolesAllowed(Roles.POST)
    public UUID publish(@Valid @NotNull PublishThread command, @NotNull Set<String> tags) {
        choices.require(tags, Set.of());
        UUID thread = publish(command);
        choices.first(viewers.current(), thread, tags);
        return thread;
    }

    /** When a thread that is opened now, and is not urgent, becomes public; empty when that is at once. */
    @RolesAllowed(Roles.READ)
    public Optional<Instant> releaseTime() {
        return times.coming(false, clock.instant());
    }

    /** The template to begin with; empty when there is none under the key. */
    @RolesAllowed(Roles.POST)
    public Optional<Template> template(@NotNull String key, @NotNull Locale language) {
        return Templates.in(language).stream()
                .filter(template -> template.key().equals(key))
                .findFirst();
    }
}
