package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Author;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.identity.RevealedAuthor;
import org.noroshi.identity.Revelations;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;

/** Reading the board: the start page, lists of threads, one thread. Nothing here tells who has read what (article 13-3). */
@Stateless
public class Board {

    /** Posts that a thread page has. */
    public static final int POSTS_AT_ONCE = 50;

    private static final int NEWS_LOOKED_THROUGH = 200;
    private static final int FEW = 8;

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    Visibility visibility;

    @Inject
    ThreadLists lists;

    @Inject
    Cursors cursors;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Revelations revelations;

    @Inject
    OwnThreads own;

    @Inject
    ReadMarks marks;

    @Inject
    Watchers watchers;

    @Inject
    SilentQuestions silent;

    @Inject
    Wishes wishes;

    @Inject
    GrantedUses grants;

    @Inject
    Submissions submissions;

    @Inject
    ReleaseTimes times;

    @Inject
    Clock clock;

    @Inject
    Event<ThreadViewed> viewed;

    /** What the start page shows. */
    @RolesAllowed(Roles.READ)
    public Overview start() {
        Viewer viewer = viewers.current();
        ReadMarks.Marks known = marks.of(viewer);
        List<ThreadSummary> news = unread(viewer, known, FEW);
        Set<UUID> mine = own.authors(viewer);
        List<Post> silent = this.silent.calledOut(viewer).stream()
                .filter(opening -> !mine.contains(opening.authorRef()))
                .limit(FEW)
                .toList();
        List<ThreadSummary> overdue = lists.of(viewer, silent, known);
        List<ThreadSummary> questions = lists.of(
                viewer,
                posts.page(viewer, BoardFilter.questionsOfOthers(), null, FEW).stream()
                        .filter(opening -> !silent.contains(opening))
                        .toList(),
                known);
        Set<UUID> shown = Stream.of(news, overdue, questions)
                .flatMap(List::stream)
                .map(ThreadSummary::id)
                .collect(Collectors.toSet());
        List<Post> others = posts.page(viewer, BoardFilter.ALL, null, FEW + shown.size()).stream()
                .filter(opening -> !shown.contains(opening.thread().id()))
                .limit(FEW)
                .toList();
        return new Overview(news, overdue, questions, lists.of(viewer, others, known));
    }

    /**
     * One page of threads.
     *
     * @throws org.noroshi.platform.InvalidInputException when the place to go on from was not given by the page before
     */
    @RolesAllowed(Roles.READ)
    public ThreadPage threads(@NotNull ThreadsRequest request) {
        Viewer viewer = viewers.current();
        BoardFilter filter = BoardFilter.of(request, request.watched() ? watchers.threads(viewer) : Set.of());
        List<Post> openings = posts.page(viewer, filter, cursors.read(viewer, request.after()), request.most() + 1);
        List<Post> shown = openings.subList(0, Math.min(openings.size(), request.most()));
        Optional<String> next = openings.size() > shown.size()
                ? Optional.of(cursors.text(
                        viewer, Cursor.behind(shown.get(shown.size() - 1).thread())))
                : Optional.empty();
        return new ThreadPage(lists.of(viewer, shown, marks.of(viewer)), next);
    }

    /** Threads with posts that the viewer has not seen: written in, watched, of a kind the viewer follows, or found by a search. */
    @RolesAllowed(Roles.READ)
    public List<ThreadSummary> news(int most) {
        Viewer viewer = viewers.current();
        return unread(viewer, marks.of(viewer), most);
    }

    /** Whatever there is until now, the viewer has seen it. */
    @RolesAllowed(Roles.READ)
    public void markAllRead() {
        Viewer viewer = viewers.current();
        Instant now = TimeSource.coarse(clock.instant());
        Map<UUID, Integer> lately = new LinkedHashMap<>();
        posts.page(viewer, BoardFilter.active(now, Set.of()), null, NEWS_LOOKED_THROUGH)
                .forEach(opening ->
                        lately.put(opening.thread().id(), opening.thread().lastSeq()));
        marks.everythingSeen(viewer, lately);
    }

    /**
     * A thread, from behind the sequence number ({@code 0} for the beginning). From then on the viewer has seen what is
     * shown.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public ThreadView thread(@NotNull UUID id, int after) {
        Viewer viewer = viewers.current();
        Post opening = posts.opening(viewer, id).orElseThrow(NotFoundException::new);
        List<Post> found = posts.inThread(viewer, id, after, POSTS_AT_ONCE + 1);
        List<Post> shown = found.subList(0, Math.min(found.size(), POSTS_AT_ONCE));
        ThreadSummary summary =
                lists.of(viewer, List.of(opening), marks.of(viewer)).get(0);
        List<PostView> views = views(viewer, opening, shown);
        boolean inside = visibility.admits(opening.thread(), viewer);
        ThreadView view = new ThreadView(
                summary,
                opening.marking(),
                views,
                views.stream()
                        .filter(PostView::opens)
                        .findFirst()
                        .map(PostView::card)
                        .orElseGet(() -> card(viewer, opening))
                        .permissions(),
                floor(opening, inside ? posts.floor(viewer, opening.thread()) : opening.tlp()),
                found.size() > shown.size()
                        ? Optional.of(shown.get(shown.size() - 1).seq())
                        : Optional.empty(),
                PostingPolicy.mayReply(viewer, opening.thread(), inside),
                times.coming(opening.thread().isUrgent(), clock.instant()),
                PostingPolicy.mayGiveName(viewer, own.refs(viewer).get(id)),
                watchers.isWatching(viewer, id),
                posts.removed(viewer, id).stream()
                        .filter(seq -> seq > after)
                        .filter(seq -> found.size() == shown.size()
                                || seq < shown.get(shown.size() - 1).seq())
                        .toList());
        shown.stream()
                .filter(Post::hasPlace)
                .reduce((one, next) -> next)
                .ifPresent(last -> marks.seen(viewer, id, last.seq()));
        viewed.fire(new ThreadViewed(id));
        return view;
    }

    /**
     * From where to read the thread of a post so that it is among what is shown, with what stands before it.
     *
     * @throws NotFoundException when there is no such post for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public int before(@NotNull UUID id) {
        Post post = posts.find(viewers.current(), id).orElseThrow(NotFoundException::new);
        int place = post.hasPlace() ? post.seq() : post.thread().lastSeq();
        return place < POSTS_AT_ONCE ? 0 : place - POSTS_AT_ONCE / 2;
    }

    /**
     * Where the viewer goes on reading: the first post of others that is new to somebody who has read the thread before.
     * Asked before {@link #thread}, which marks as seen what it shows.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public Optional<UUID> firstUnread(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        DiscussionThread thread =
                posts.opening(viewer, id).orElseThrow(NotFoundException::new).thread();
        int read = marks.of(viewer).readUpTo(thread);
        if (read == 0 || read >= thread.lastSeq()) {
            return Optional.empty();
        }
        UUID mine = own.refs(viewer).get(id);
        return posts.inThread(viewer, id, read, POSTS_AT_ONCE).stream()
                .filter(post -> post.hasPlace() && !post.authorRef().equals(mine))
                .map(Post::id)
                .findFirst();
    }

    /**
     * One post, in the thread it stands in.
     *
     * @throws NotFoundException when there is no such post for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public PostView post(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        Post post = posts.find(viewer, id).orElseThrow(NotFoundException::new);
        Post opening = posts.opening(viewer, post.thread().id()).orElse(post);
        viewed.fire(new ThreadViewed(post.thread().id()));
        return views(viewer, opening, List.of(post)).get(0);
    }

    /**
     * What a post has said, from its first words to those of now.
     *
     * @throws NotFoundException when there is no such post for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public List<RevisionView> history(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        Post post = posts.find(viewer, id).orElseThrow(NotFoundException::new);
        List<RevisionView> history = new ArrayList<>();
        for (PostRevision former : posts.former(viewer, post)) {
            history.add(revision(post, former.number(), former.wording(), former.writtenAt()));
        }
        history.add(revision(
                post,
                history.size() + 1,
                post.wording(),
                post.editedAt() == null ? post.writtenAt() : post.editedAt()));
        return history;
    }

    /** The least strict marking of a reply: the strictest label in the thread, the conditions of its opening post. */
    static Marking floor(Post opening, Tlp strictest) {
        return new Marking(
                        Tlp.strictest(opening.tlp(), strictest),
                        opening.thread().audience(),
                        opening.conditions())
                .inheriting(opening.marking());
    }

    private List<ThreadSummary> unread(Viewer viewer, ReadMarks.Marks known, int most) {
        Map<UUID, Post> candidates = new LinkedHashMap<>();
        Instant since = known.oldestNews();
        posts.page(viewer, BoardFilter.active(watchers.threads(viewer), since), null, NEWS_LOOKED_THROUGH)
                .forEach(post -> candidates.put(post.id(), post));
        WatchedKinds kinds = watchers.kinds(viewer);
        if (kinds.everything() || !kinds.kinds().isEmpty()) {
            posts.page(
                            viewer,
                            BoardFilter.active(since, kinds.everything() ? Set.of() : kinds.kinds()),
                            null,
                            NEWS_LOOKED_THROUGH)
                    .forEach(post -> candidates.put(post.id(), post));
        }
        posts.openings(viewer, wishes.unread(viewer, known).keySet()).forEach(post -> candidates.put(post.id(), post));
        Set<UUID> muted = watchers.muted(viewer);
        List<Post> behind = candidates.values().stream()
                .filter(post -> !muted.contains(post.thread().id()))
                .filter(post -> known.readUpTo(post.thread()) < post.thread().lastSeq())
                .sorted((one, other) ->
                        other.thread().lastActivity().compareTo(one.thread().lastActivity()))
                .toList();
        return lists.of(viewer, behind, known).stream()
                .filter(thread -> thread.unread() > 0)
                .limit(most)
                .toList();
    }

    private List<PostView> views(Viewer viewer, Post opening, List<Post> shown) {
        Map<UUID, Author> authors =
                pseudonyms.authors(shown.stream().map(Post::authorRef).toList());
        Map<UUID, RevealedAuthor> names = revelations.of(authors.keySet());
        Map<UUID, List<Post>> quotes =
                posts.quotes(viewer, shown.stream().map(Post::id).toList());
        Map<UUID, Post> openings = posts
                .openings(
                        viewer,
                        quotes.values().stream()
                                .flatMap(List::stream)
                                .map(quoted -> quoted.thread().id())
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(post -> post.thread().id(), post -> post));
        UUID ownRef = own.refs(viewer).get(opening.thread().id());
        boolean inside = visibility.admits(opening.thread(), viewer);
        Map<UUID, Set<Use>> granted =
                grants.of(viewer, shown.stream().map(Post::id).toList());
        return shown.stream()
                .map(post -> {
                    Author author = authors.get(post.authorRef());
                    boolean accepted = post.id().equals(post.thread().acceptedPost());
                    return new PostView(
                            post.id(),
                            post.thread().id(),
                            post.thread().kind(),
                            post.seq(),
                            author.name(viewer.language()),
                            names.containsKey(author.ref())
                                    ? names.get(author.ref()).text()
                                    : null,
                            author.voice(),
                            post.state().name(),
                            post.body(),
                            Markdown.html(post.body(), post.thread().kind()),
                            post.marking(),
                            card(post, granted),
                            quotes.getOrDefault(post.id(), List.of()).stream()
                                    .map(quoted -> new PostView.Quoted(
                                            quoted.id(),
                                            quoted.thread().id(),
                                            quoted.seq(),
                                            openings.containsKey(quoted.thread().id())
                                                    ? openings.get(quoted.thread()
                                                                    .id())
                                                            .title()
                                                    : null))
                                    .toList(),
                            post.writtenAt(),
                            post.authorRef().equals(ownRef) ? submissions.exactTime(post) : null,
                            post.editedAt(),
                            post.revisions(),
                            post.edition(),
                            accepted,
                            actions(viewer, opening, post, ownRef, inside, accepted));
                })
                .toList();
    }

    private PermissionCard card(Viewer viewer, Post post) {
        return card(post, grants.of(viewer, List.of(post.id())));
    }

    private PermissionCard card(Post post, Map<UUID, Set<Use>> granted) {
        return EffectivePermissions.of(
                post.marking(), Holder.READER.with(granted.getOrDefault(post.id(), Set.of())), today());
    }

    private static PostView.Actions actions(
            Viewer viewer, Post opening, Post post, UUID ownRef, boolean inside, boolean accepted) {
        boolean mayAccept = PostingPolicy.mayAccept(viewer, opening, post, ownRef);
        return new PostView.Actions(
                post.authorRef().equals(ownRef),
                PostingPolicy.mayEdit(viewer, post, ownRef, inside),
                PostingPolicy.mayWithdraw(viewer, post, ownRef),
                PostingPolicy.mayReply(viewer, post.thread(), inside) && post.isPublished(),
                mayAccept && !accepted,
                mayAccept && accepted);
    }

    private static RevisionView revision(Post post, int number, Wording wording, Instant at) {
        return new RevisionView(
                number,
                wording.title(),
                wording.body(),
                Markdown.html(wording.body(), post.thread().kind()),
                new Marking(wording.tlp(), post.audience(), wording.conditions()),
                at);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
    }
}
