package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;

/** What happens inside a thread: replies, quotes, edits, withdrawals, accepted answers. Answering is free (article 13-3). */
@Stateless
public class Discussion {

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    Visibility visibility;

    @Inject
    Submissions submissions;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    OwnThreads own;

    @Inject
    Guarding guarding;

    @Inject
    PostingPace pace;

    @Inject
    Releasing releasing;

    @Inject
    ReleaseTimes times;

    @Inject
    Relabelling labels;

    @Inject
    ApprovalFirst approval;

    @Inject
    Clock clock;

    @Inject
    Event<PostPublished> published;

    @Inject
    Event<PostEdited> edited;

    @Inject
    Event<PostWithdrawn> withdrawn;

    @Inject
    Event<AnswerAccepted> accepted;

    /**
     * Replies; public with the next release, or at once. The reply has at least the strictest label in the thread and of what it quotes, and all their conditions.
     *
     * @return the reply's id; the same client key again gives the same reply
     * @throws NotFoundException when there is no such thread for the viewer
     * @throws org.noroshi.platform.RefusedException when the thread is closed, or not public yet, or somebody in the own
     *     hospital has to approve it first
     * @throws org.noroshi.platform.DuplicateException when another text came under the key before
     * @throws InvalidInputException when a quote would carry words to people who may not read them
     * @throws org.noroshi.platform.TooManyRequestsException when account or hospital have posted too much lately
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public UUID reply(@Valid @NotNull WriteReply command) {
        Viewer viewer = viewers.current();
        if (approval.isMissing(viewer, command.clientKey()) && !isOwnCall(viewer, command.thread())) {
            throw new RefusedException(SharingError.APPROVAL_FIRST);
        }
        String once = submissions.once(viewer, command.clientKey());
        return before(viewer, command, once).orElseGet(() -> replied(viewer, command, once));
    }

    /**
     * Looks whether a reply could be written, and writes none.
     *
     * @throws NotFoundException as when it is written
     * @throws org.noroshi.platform.RefusedException as when it is written
     * @throws InvalidInputException as when it is written
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public ReplyOutlook check(@Valid @NotNull WriteReply command) {
        Viewer viewer = viewers.current();
        return before(viewer, command, submissions.once(viewer, command.clientKey()))
                .map(ReplyOutlook::before)
                .orElseGet(() -> ReplyOutlook.possible(ready(viewer, command).marking()));
    }

    /** Whether the caller has called for help in this thread; what the caller adds there waits for nobody. */
    @RolesAllowed(Roles.POST)
    public boolean isOwnCall(@NotNull UUID thread) {
        return isOwnCall(viewers.current(), thread);
    }

    private boolean isOwnCall(Viewer viewer, UUID id) {
        return posts.opening(viewer, id)
                .filter(opening ->
                        opening.thread().isUrgent() && opening.thread().kind() == ThreadKind.INCIDENT)
                .filter(opening -> opening.authorRef().equals(own.refs(viewer).get(id)))
                .isPresent();
    }

    private Optional<UUID> before(Viewer viewer, WriteReply command, String once) {
        return posts.once(viewer, once).map(post -> submissions
                .same(post, new Wording(null, command.text(), null, null))
                .id());
    }

    private record Ready(DiscussionThread thread, List<Post> quoted, Wording wording, Marking marking) {}

    private Ready ready(Viewer viewer, WriteReply command) {
        Post opening = posts.lockedOpening(viewer, command.thread()).orElseThrow(NotFoundException::new);
        DiscussionThread thread = opening.thread();
        PostingPolicy.requireMayReply(viewer, thread, visibility.admits(thread, viewer));
        List<Post> quoted = quotable(viewer, command.quotes(), thread);
        Marking marking = carried(command, Board.floor(opening, posts.floor(viewer, thread)), quoted);
        Wording wording = new Wording(null, command.text(), marking.tlp(), marking.conditions());
        PostingPolicy.requireSound(wording, thread.audience(), submissions.today());
        guarding.require(command.guard(), submissions.withFiles(viewer, command.clientKey(), wording), null);
        return new Ready(thread, quoted, wording, marking);
    }

    private UUID replied(Viewer viewer, WriteReply command, String once) {
        Instant now = clock.instant();
        Ready ready = ready(viewer, command);
        DiscussionThread thread = ready.thread();
        pace.take(viewer);
        UUID author = pseudonyms.authorFor(thread.id(), viewer).ref();
        UUID id = UUID.randomUUID();
        Instant publicAt = times.of(thread.isUrgent(), now);
        Post reply = Post.pending(id, thread, author, once, ready.wording(), publicAt, submissions.sealedTime(id, now));
        releasing.written(reply);
        posts.add(viewer, reply);
        releasing.stored(reply);
        posts.quote(viewer, reply, ready.quoted());
        submissions.done(viewer, command.clientKey(), reply);
        guarding.passed(command.guard(), id);
        published.fire(new PostPublished(id, thread.id()));
        return id;
    }

    /**
     * What a reply needs to quote a post: its words as a Markdown quotation, and the marking that comes along.
     *
     * @throws NotFoundException when there is no such post for the viewer
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public Quotation quotation(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        Post post = posts.find(viewer, id).filter(Post::isPublished).orElseThrow(NotFoundException::new);
        String name =
                pseudonyms.names(List.of(post.authorRef()), viewer.language()).get(post.authorRef());
        return Quotation.of(post, name, viewer.language());
    }

    /**
     * Replaces words and marking of one's own post; what stood there before is kept for its readers, if it has had any. A
     * stricter marking counts at once, and for the replies if it is that of the thread; a freer one needs a fresh proof of who decides, and
     * goes no further than the post's thread and what it quotes of others. Either way those who have read it are told.
     *
     * @throws NotFoundException when there is no such post for the viewer
     * @throws org.noroshi.platform.RefusedException when it is somebody else's, or not published
     * @throws OptimisticLockException when it was edited meanwhile
     * @throws InvalidInputException when the label would be less strict than that of the thread or of a quotation
     * @throws org.noroshi.platform.NotConfirmedException when more would be permitted and the last proof is too old
     */
    @RolesAllowed(Roles.POST)
    @Enforces("A17-4")
    @Guessable
    public void edit(@Valid @NotNull EditPost command) {
        Viewer viewer = viewers.current();
        Post post = owned(viewer, command.post());
        UUID ownRef = own.refs(viewer).get(post.thread().id());
        PostingPolicy.requireMayEdit(viewer, post, ownRef, visibility.admits(post.thread(), viewer));
        requireEdition(post, command.version());
        if (post.opens() && (command.title() == null || command.title().isEmpty())) {
            throw new InvalidInputException("title", CommonError.REQUIRED);
        }
        if (post.tlp().isStricterThan(command.tlp()) && labels.floor(post).isStricterThan(command.tlp())) {
            throw new InvalidInputException("tlp", SharingError.LABEL_CANNOT_BE_LOWERED);
        }
        Wording wording =
                new Wording(post.opens() ? command.title() : null, command.text(), command.tlp(), command.conditions());
        PostingPolicy.requireSound(wording, post.audience(), submissions.today());
        if (wording.equals(post.wording())) {
            return;
        }
        guarding.require(command.guard(), wording, post.wording());
        labels.requireProofToFree(post, wording);
        Marking before = post.marking();
        if (post.isPending()) {
            post.rewrite(wording);
        } else {
            posts.keep(viewer, post.edit(wording, clock.instant()));
        }
        labels.changed(post, before);
        guarding.passed(command.guard(), post.id());
        edited.fire(new PostEdited(post.id(), post.thread().id()));
    }

    /**
     * Takes one's own post back: from then on only its author sees it. Taking back the opening post closes the thread.
     *
     * @throws NotFoundException when there is no such post for the viewer
     * @throws org.noroshi.platform.RefusedException when it is somebody else's, or not published any more
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public void withdraw(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        Post post = owned(viewer, id);
        PostingPolicy.requireMayWithdraw(
                viewer, post, own.refs(viewer).get(post.thread().id()));
        if (post.id().equals(post.thread().acceptedPost())) {
            post.thread().accept(null);
        }
        post.withdraw();
        withdrawn.fire(new PostWithdrawn(post.id(), post.thread().id()));
    }

    /**
     * The asker says which reply was the answer; one at a time.
     *
     * @throws NotFoundException when there is no such post for the viewer
     * @throws org.noroshi.platform.RefusedException when the viewer is not the asker, or it is no reply to a question
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public void accept(@NotNull UUID id) {
        decide(id, true);
    }

    /**
     * The asker takes the acceptance back: the question is open again.
     *
     * @throws NotFoundException when there is no such post for the viewer
     * @throws org.noroshi.platform.RefusedException when the viewer is not the asker, or it is no reply to a question
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public void unaccept(@NotNull UUID id) {
        decide(id, false);
    }

    private void decide(UUID id, boolean isAnswer) {
        Viewer viewer = viewers.current();
        Post reply = posts.find(viewer, id).orElseThrow(NotFoundException::new);
        DiscussionThread thread = reply.thread();
        Post opening = posts.opening(viewer, thread.id()).orElseThrow(NotFoundException::new);
        PostingPolicy.requireMayAccept(viewer, opening, reply, own.refs(viewer).get(thread.id()));
        if (isAnswer) {
            thread.accept(id);
            accepted.fire(new AnswerAccepted(id, thread.id()));
        } else if (id.equals(thread.acceptedPost())) {
            thread.accept(null);
        }
    }

    private Post owned(Viewer viewer, UUID id) {
        return posts.find(viewer, id).orElseThrow(NotFoundException::new);
    }

    private List<Post> quotable(Viewer viewer, List<UUID> quotes, DiscussionThread into) {
        Set<UUID> asked = new LinkedHashSet<>(quotes);
        List<Post> quoted = posts.all(viewer, asked);
        if (quoted.size() < asked.size() || !quoted.stream().allMatch(Post::isPublished)) {
            throw new InvalidInputException("quotes", SharingError.QUOTE_IS_GONE);
        }
        if (!quoted.stream().allMatch(post -> PostingPolicy.mayQuote(post, into))) {
            throw new InvalidInputException("quotes", SharingError.QUOTE_DOES_NOT_FIT_AUDIENCE);
        }
        return quoted;
    }

    private static Marking carried(WriteReply command, Marking floor, List<Post> quoted) {
        Conditions own = command.conditions() == null ? floor.conditions() : command.conditions();
        Marking marking = new Marking(command.tlp(), floor.audience(), own).inheriting(floor);
        for (Post post : quoted) {
            marking = marking.inheriting(post.marking());
        }
        return marking;
    }

    private static void requireEdition(Post post, int edition) {
        if (post.edition() != edition) {
            throw new OptimisticLockException();
        }
    }
}
