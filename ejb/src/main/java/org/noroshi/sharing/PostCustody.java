package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.sharing.files.DraftFiles;

/**
 * What those who decide about posts may do with them; called inside their transactions. Decides nothing itself.
 *
 * <p>Removing empties the rows: the words, those of before and what others quoted of them are handed over, and nothing in
 * this package can say any more what stood there. What was left over elsewhere (mails that wait, drafts, the index) finds
 * nothing when it comes to read.
 */
@ApplicationScoped
public class PostCustody {

    /**
     * A post as who decides about it knows it.
     *
     * @param author random reference of one author in one thread
     * @param published anybody of its audience can read it; otherwise it is held, or gone
     * @param readers for whom its thread is; a call is for all members, what follows is not
     */
    public record Kept(
            UUID post,
            UUID thread,
            ThreadKind kind,
            int seq,
            UUID author,
            Instant writtenAt,
            boolean published,
            Marking marking,
            Audience readers) {

        /** Whether it opens its thread. */
        public boolean opens() {
            return seq == Post.OPENING;
        }

        static Kept of(Post post) {
            return new Kept(
                    post.id(),
                    post.thread().id(),
                    post.thread().kind(),
                    post.seq(),
                    post.authorRef(),
                    post.writtenAt(),
                    post.isPublished(),
                    post.marking(),
                    post.thread().audience());
        }
    }

    /** What stood in a removed post. */
    public record Words(String title, String text, String html, Tlp tlp, String author, List<String> former) {}

    @Inject
    Posts posts;

    @Inject
    OwnThreads own;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Watchers watchers;

    @Inject
    Viewers viewers;

    @Inject
    Visibility visibility;

    @Inject
    DraftFiles files;

    @Inject
    Event<PostTakenAway> takenAway;

    @Inject
    Event<PostBroughtBack> broughtBack;

    @Inject
    Event<PostHeld> held;

    protected PostCustody() {}

    /**
     * The post, the caller's alone until the transaction ends.
     *
     * @throws NotFoundException when there is no such post for the viewer
     */
    public Kept alone(Viewer viewer, UUID post) {
        return posts.locked(viewer, post).map(Kept::of).orElseThrow(NotFoundException::new);
    }

    /** The post, if the viewer may see it. */
    public Optional<Kept> find(Viewer viewer, UUID post) {
        return posts.find(viewer, post).map(Kept::of);
    }

    /** Those of the posts that the viewer may see. */
    public Map<UUID, Kept> visible(Viewer viewer, Set<UUID> ids) {
        return posts.all(viewer, ids).stream().collect(Collectors.toMap(Post::id, Kept::of));
    }

    /** The opening post of the thread, if the viewer may see it. */
    public Optional<Kept> opening(Viewer viewer, UUID thread) {
        return posts.opening(viewer, thread).map(Kept::of);
    }

    /** Those of the posts that are there, seen by anybody or not. */
    public Map<UUID, Kept> all(Set<UUID> ids) {
        return posts.all(system(), ids).stream().collect(Collectors.toMap(Post::id, Kept::of));
    }

    /** Accounts that are told of what happens in its thread, and may have had a mail; less those who can't read it now. */
    public Set<UUID> toldOf(UUID id) {
        return posts.find(system(), id)
                .map(post -> readers(post, watchers.of(post.thread())))
                .orElse(Set.of());
    }

    /** Those of the accounts that can read it now. */
    public Set<UUID> readers(UUID id, Set<UUID> accounts) {
        return posts.find(system(), id).map(post -> readers(post, accounts)).orElse(Set.of());
    }

    private Set<UUID> readers(Post post, Set<UUID> accounts) {
        return accounts.stream()
                .filter(account -> visibility.allows(post, viewers.of(account)))
                .collect(Collectors.toSet());
    }

    /** All posts of the thread, seen by anybody or not. */
    public Set<UUID> postsOf(UUID thread) {
        return posts.inThread(system(), thread, 0, Integer.MAX_VALUE).stream()
                .map(Post::id)
                .collect(Collectors.toSet());
    }

    /** The titles of those of the threads that the viewer may see. */
    public Map<UUID, String> titles(Viewer viewer, Set<UUID> threads) {
        return posts.openings(viewer, threads).stream()
                .collect(Collectors.toMap(opening -> opening.thread().id(), Post::title));
    }

    /** Whether the viewer wrote it. */
    public boolean isOwn(Viewer viewer, Kept post) {
        return post.author().equals(own.refs(viewer).get(post.thread()));
    }

    /** Keeps it back until somebody has looked at it; nothing happens when it is not published. */
    public void hold(UUID id, String ground) {
        Post post = locked(id);
        if (post.isPublished()) {
            post.hold(ground);
            held.fire(new PostHeld(id, post.thread().id(), ground));
        }
    }

    /** Lets it go again; nothing happens when it is not held. */
    public void release(UUID id) {
        Post post = locked(id);
        if (post.state() == PostState.HELD) {
            post.letGo();
            held.fire(new PostHeld(id, post.thread().id(), null));
        }
    }

    /**
     * Takes it away everywhere, in this moment. With the opening post goes its thread.
     *
     * @param ground place in the terms
     * @return all that is left of it
     */
    @Enforces("A22-1")
    public JsonObject takeAway(UUID id, String ground) {
        Post post = locked(id);
        DiscussionThread thread = post.thread();
        boolean accepted = id.equals(thread.acceptedPost());
        List<PostRevision> former = posts.former(system(), post);
        JsonArrayBuilder quoting = Json.createArrayBuilder();
        quotingIt(post).forEach((other, direct) -> quoting.add(requoted(other, post, direct)));
        JsonObject remains = PostRemains.of(post, former, accepted, quoting.build());
        if (accepted) {
            thread.accept(null);
        }
        posts.replaceFormer(system(), former, List.of());
        post.remove(ground);
        takenAway.fire(new PostTakenAway(id, thread.id(), ground));
        return remains;
    }

    /** Puts everything back where it was; who has edited a quoting post meanwhile keeps the edit. */
    public void bringBack(JsonObject remains) {
        Post post = locked(PostRemains.post(remains));
        Wording wording = PostRemains.wording(remains);
        List<Integer> gone = posts.removed(system(), post.thread().id());
        posts.readableAgain(system(), post);
        post.bringBack(wording.withBody(Quotation.withoutRemoved(
                wording.body(), seq -> seq != post.seq() && gone.contains(seq), Locale.JAPANESE)));
        posts.replaceFormer(system(), List.of(), PostRemains.former(remains, post));
        if (remains.getBoolean("accepted") && !post.thread().isAnswered()) {
            post.thread().accept(post.id());
        }
        remains.getJsonArray("quoting").getValuesAs(JsonObject.class).forEach(this::quotedAgain);
        broughtBack.fire(new PostBroughtBack(post.id(), post.thread().id()));
    }

    /** Nobody can bring the post back any more: its files, which nobody could see since it was removed, go for good. */
    public void forget(UUID id) {
        if (posts.find(system(), id)
                .filter(post -> post.state() == PostState.REMOVED)
                .isPresent()) {
            files.forget(id);
            posts.forgetFiles(system(), id);
        }
    }

    /** The words of a removed post, for who may read them. */
    public Words words(JsonObject remains, Locale language) {
        Wording wording = PostRemains.wording(remains);
        UUID author = UUID.fromString(remains.getString("author"));
        return new Words(
                wording.title(),
                wording.body(),
                Markdown.html(wording.body(), ThreadKind.valueOf(remains.getString("kind"))),
                wording.tlp(),
                pseudonyms.names(List.of(author), language).getOrDefault(author, ""),
                remains.getJsonArray("former").getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getString("body"))
                        .toList());
    }

    /** Posts that carry its words, also at second hand; whether they quote it themselves. */
    private Map<Post, Boolean> quotingIt(Post post) {
        Map<Post, Boolean> found = new LinkedHashMap<>();
        List<UUID> last = List.of(post.id());
        for (boolean direct = true; !last.isEmpty(); direct = false) {
            List<UUID> next = new ArrayList<>();
            for (Post other : posts.quoting(system(), last)) {
                if (!other.equals(post) && found.putIfAbsent(other, direct) == null) {
                    next.add(other.id());
                }
            }
            last = next;
        }
        return found;
    }

    private JsonObject requoted(Post other, Post removed, boolean direct) {
        List<PostRevision> former = posts.former(system(), other);
        String after = without(other.body(), removed, direct);
        JsonObject kept = PostRemains.quoting(other, former, after).build();
        posts.replaceFormer(
                system(),
                former,
                former.stream()
                        .map(one -> new PostRevision(
                                other,
                                one.number(),
                                one.wording().withBody(without(one.wording().body(), removed, direct)),
                                one.writtenAt()))
                        .toList());
        other.requote(after);
        return kept;
    }

    /** Where a quotation does not tell any more what it quotes, all of them go. */
    private static String without(String text, Post removed, boolean direct) {
        String left = Quotation.withoutRemoved(text, seq -> seq == removed.seq(), Locale.JAPANESE);
        return direct && left.equals(text.stripTrailing()) ? Quotation.withoutAny(text, Locale.JAPANESE) : left;
    }

    private void quotedAgain(JsonObject kept) {
        posts.locked(system(), PostRemains.post(kept)).ifPresent(other -> {
            if (other.body().equals(kept.getString("after"))) {
                other.requote(kept.getString("before"));
                List<PostRevision> former = PostRemains.former(kept, other);
                posts.replaceFormer(
                        system(),
                        posts.former(system(), other).stream()
                                .filter(one -> one.number() <= former.size())
                                .toList(),
                        former);
            }
        });
    }

    private Post locked(UUID id) {
        return posts.locked(system(), id).orElseThrow(NotFoundException::new);
    }

    private static Viewer system() {
        return Viewer.system("custody of a post");
    }
}
