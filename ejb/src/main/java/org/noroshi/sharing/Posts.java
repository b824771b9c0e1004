package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OwnThreads;
import org.noroshi.platform.Repository;
import org.noroshi.platform.Restricted;
import org.noroshi.sharing.search.ThreadQuery;

/**
 * The only way to threads and posts. Every reading goes through {@link Visibility#inDatabase}; a thread is read by its
 * opening post, so that lists, counts and texts have one predicate.
 */
@ApplicationScoped
@Repository
@Restricted
class Posts {

    /** Of the words of a title, how many must be in another one for it to be about much the same. */
    private static final int ALIKE = 50;

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    OwnThreads own;

    @Inject
    ThreadTags tags;

    void open(Viewer viewer, DiscussionThread thread) {
        em.persist(thread);
    }

    void add(Viewer viewer, Post post) {
        em.persist(post);
        em.flush();
    }

    /** What can be read in the files of the post, sealed, from here on helps to find it. */
    void readable(Viewer viewer, Post post, byte[] sealed) {
        PostFileText text = new PostFileText(post.id(), sealed);
        em.persist(text);
        post.readableIn(text);
        em.flush();
    }

    /** The same for a post that is back, if it had files. */
    void readableAgain(Viewer viewer, Post post) {
        post.readableIn(em.find(PostFileText.class, post.id()));
    }

    /** Of a post that is removed and whose remains are over. */
    void forgetFiles(Viewer viewer, UUID post) {
        em.createQuery("delete from PostFileText t where t.id = :post and not exists"
                        + " (select p from Post p where p.files = t)")
                .setParameter("post", post)
                .executeUpdate();
    }

    /** What can be read in the files of those of the posts that the viewer may see; one statement. */
    Map<UUID, byte[]> fileTexts(Viewer viewer, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Post> post = query.from(Post.class);
        Join<Post, PostFileText> text = post.join("files");
        query.multiselect(post.get("id"), text.get("sealed"))
                .where(visibility.inDatabase(cb, post, viewer), post.get("id").in(ids));
        return em.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, byte[].class)));
    }

    void keep(Viewer viewer, PostRevision former) {
        em.persist(former);
        em.flush();
    }

    /** The thread has become stricter: so do its posts, seen by the viewer or not. */
    void tighten(Viewer viewer, DiscussionThread thread) {
        em.createQuery("select p from Post p where p.thread = :thread", Post.class)
                .setParameter("thread", thread)
                .getResultList()
                .forEach(post -> post.tightenTo(thread.tlp()));
    }

    /** The label that a next post has at least. What a call holds inside is strict for who is inside alone. */
    Tlp floor(Viewer viewer, DiscussionThread thread) {
        return thread.isCall() ? Tlp.strictest(labels(viewer, thread)) : thread.tlp();
    }

    /** Labels that the thread as a whole goes by where everybody sees it: of a call that of its opening. */
    List<Tlp> labelsShown(Viewer viewer, DiscussionThread thread) {
        return thread.isCall()
                ? opening(viewer, thread.id()).map(Post::tlp).stream().toList()
                : labels(viewer, thread);
    }

    /** The strictest label that the viewer sees in each of the threads; one statement. */
    Map<UUID, Tlp> strictest(Viewer viewer, Collection<UUID> threads) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Post> post = query.from(Post.class);
        Path<UUID> thread = post.get("thread").get("id");
        query.multiselect(thread, post.get("tlp"))
                .distinct(true)
                .where(visibility.inDatabase(cb, post, viewer), thread.in(threads));
        return em.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> row.get(1, Tlp.class),
                        (one, other) -> Tlp.strictest(one, other)));
    }

    /** Labels of its opening, and of all others but those removed and those never public. */
    List<Tlp> labels(Viewer viewer, DiscussionThread thread) {
        return em.createQuery(
                        "select p.tlp from Post p where p.thread = :thread"
                                + " and (p.seq = :opening or p.seq < :noPlace and p.state <> :removed)",
                        Tlp.class)
                .setParameter("thread", thread)
                .setParameter("opening", Post.OPENING)
                .setParameter("noPlace", Post.NO_PLACE)
                .setParameter("removed", PostState.REMOVED)
                .getResultList();
    }

    void quote(Viewer viewer, Post post, Collection<Post> quoted) {
        quoted.forEach(one -> em.persist(new PostQuote(post.id(), one.id())));
    }

    Optional<Post> find(Viewer viewer, UUID id) {
        return all(viewer, List.of(id)).stream().findFirst();
    }

    /** Those of the posts that the viewer may see, with their threads. */
    List<Post> all(Viewer viewer, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(viewer, Integer.MAX_VALUE, (cb, query, post, thread) -> {
                    query.orderBy(cb.asc(thread.get("id")), cb.asc(post.get("seq")));
                    return post.get("id").in(ids);
                });
    }

    /** The opening post of the thread. */
    Optional<Post> opening(Viewer viewer, UUID thread) {
        return openings(viewer, List.of(thread)).stream().findFirst();
    }

    /** The opening posts of those of the threads that the viewer may see. */
    List<Post> openings(Viewer viewer, Collection<UUID> threads) {
        return threads.isEmpty()
                ? List.of()
                : list(
                        viewer,
                        Integer.MAX_VALUE,
                        (cb, query, post, thread) ->
                                cb.and(opens(cb, post), thread.get("id").in(threads)));
    }

    /** The opening post, while nobody else writes in the thread until the transaction ends. */
    Optional<Post> lockedOpening(Viewer viewer, UUID thread) {
        return em.find(DiscussionThread.class, thread, LockModeType.PESSIMISTIC_WRITE) == null
                ? Optional.empty()
                : opening(viewer, thread);
    }

    /** Threads with posts that have come to their release time. */
    List<UUID> threadsDue(Viewer viewer, Instant now) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<Post> post = query.from(Post.class);
        Path<UUID> thread = post.get("thread").get("id");
        query.select(thread)
                .distinct(true)
                .where(visibility.inDatabase(cb, post, viewer), isDue(cb, post, now))
                .orderBy(cb.asc(thread));
        return em.createQuery(query).getResultList();
    }

    /** Posts of the thread that have come to their release time. */
    List<Post> due(Viewer viewer, UUID id, Instant now) {
        return list(
                viewer,
                Integer.MAX_VALUE,
                (cb, query, post, thread) -> cb.and(cb.equal(thread.get("id"), id), isDue(cb, post, now)));
    }

    private static Predicate isDue(CriteriaBuilder cb, From<?, Post> post, Instant now) {
        return cb.and(cb.equal(post.get("state"), PostState.PENDING), cb.lessThanOrEqualTo(post.get("writtenAt"), now));
    }

    /** One page of threads, by their opening posts, latest activity first. */
    List<Post> page(Viewer viewer, BoardFilter filter, Cursor after, int most) {
        return list(viewer, most, (cb, query, post, thread) -> {
            Path<Instant> activity = thread.get("lastActivity");
            Path<UUID> id = thread.get("id");
            query.orderBy(cb.desc(activity), cb.desc(id));
            List<Predicate> all = new ArrayList<>();
            all.add(opens(cb, post));
            if (after != null) {
                all.add(cb.or(
                        cb.lessThan(activity, after.activity()),
                        cb.and(cb.equal(activity, after.activity()), cb.lessThan(id, after.thread()))));
            }
            if (!filter.kinds().isEmpty()) {
                all.add(thread.get("kind").in(filter.kinds()));
            }
            if (!filter.tlps().isEmpty()) {
                all.add(thread.get("tlp").in(filter.tlps()));
            }
            if (!filter.audiences().isEmpty()) {
                all.add(thread.get("audience").in(filter.audiences()));
            }
            if (!filter.tags().isEmpty()) {
                Subquery<UUID> tagged = query.subquery(UUID.class);
                Root<ThreadTag> tag = tagged.from(ThreadTag.class);
                all.add(id.in(
                        tagged.select(tag.get("thread")).where(tag.get("tag").in(filter.tags()))));
            }
            if (filter.unanswered()) {
                all.add(cb.equal(thread.get("kind"), ThreadKind.QUESTION));
                all.add(cb.isNull(thread.get("acceptedPost")));
                all.add(cb.not(thread.get("audience").in(Audience.CALLS)));
                all.add(cb.equal(thread.get("state"), PostState.PUBLISHED));
            }
            if (filter.mine()) {
                all.add(among(cb, id, own.of(viewer)));
            }
            if (filter.notOpenedByMe()) {
                all.add(cb.not(among(cb, post.get("authorRef"), own.authors(viewer))));
            }
            if (filter.among() != null) {
                all.add(among(cb, id, filter.among()));
            }
            if (filter.activeSince() != null) {
                all.add(cb.or(
                        cb.greaterThanOrEqualTo(activity, filter.activeSince()),
                        cb.greaterThanOrEqualTo(thread.get("innerActivity"), filter.activeSince())));
            }
            return cb.and(all.toArray(Predicate[]::new));
        });
    }

    /** Posts of one thread in order, from behind the sequence number. */
    List<Post> inThread(Viewer viewer, UUID id, int after, int most) {
        return list(viewer, most, (cb, query, post, thread) -> {
            query.orderBy(cb.asc(post.get("seq")));
            return cb.and(cb.equal(thread.get("id"), id), cb.greaterThan(post.get("seq"), after));
        });
    }

    /** What there is to see in each of the threads: posts and voices; one statement. */
    Map<UUID, Volume> volumes(Viewer viewer, Collection<UUID> threads) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Post> post = query.from(Post.class);
        Path<UUID> thread = post.get("thread").get("id");
        query.multiselect(thread, cb.count(post), cb.countDistinct(post.get("authorRef")))
                .where(visibility.inDatabase(cb, post, viewer), thread.in(threads))
                .groupBy(thread);
        return em.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> new Volume(
                                row.get(1, Long.class).intValue(),
                                row.get(2, Long.class).intValue())));
    }

    /** Whose posts in the thread are public. */
    List<UUID> voices(Viewer viewer, UUID thread) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<Post> post = query.from(Post.class);
        query.select(post.get("authorRef"))
                .distinct(true)
                .where(
                        visibility.inDatabase(cb, post, viewer),
                        cb.equal(post.get("thread").get("id"), thread),
                        cb.equal(post.get("state"), PostState.PUBLISHED));
        return em.createQuery(query).getResultList();
    }

    /** Those of the threads in which more than one author has a public post; one statement. */
    Set<UUID> withSeveralVoices(Viewer viewer, Collection<UUID> threads) {
        if (threads.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<Post> post = query.from(Post.class);
        Path<UUID> thread = post.get("thread").get("id");
        query.select(thread)
                .where(
                        visibility.inDatabase(cb, post, viewer),
                        thread.in(threads),
                        cb.equal(post.get("state"), PostState.PUBLISHED))
                .groupBy(thread)
                .having(cb.gt(cb.countDistinct(post.get("authorRef")), 1));
        return Set.copyOf(em.createQuery(query).getResultList());
    }

    /** Those of the threads in which somebody else's post became public in that time; one statement. */
    Set<UUID> movedByOthers(Viewer viewer, Collection<UUID> threads, Instant from, Instant until) {
        if (threads.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<Post> post = query.from(Post.class);
        Path<UUID> thread = post.get("thread").get("id");
        Path<Instant> publicAt = post.get("writtenAt");
        query.select(thread)
                .distinct(true)
                .where(
                        visibility.inDatabase(cb, post, viewer),
                        thread.in(threads),
                        cb.equal(post.get("state"), PostState.PUBLISHED),
                        cb.greaterThanOrEqualTo(publicAt, from),
                        cb.lessThan(publicAt, until),
                        cb.not(among(cb, post.get("authorRef"), own.authors(viewer))));
        return Set.copyOf(em.createQuery(query).getResultList());
    }

    /** How many posts of others stand behind the sequence number, in each of the threads; one statement. */
    Map<UUID, Integer> unread(Viewer viewer, Map<UUID, Integer> readUpTo) {
        if (readUpTo.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Post> post = query.from(Post.class);
        Path<UUID> thread = post.get("thread").get("id");
        Predicate[] behind = readUpTo.entrySet().stream()
                .map(entry ->
                        cb.and(cb.equal(thread, entry.getKey()), cb.greaterThan(post.get("seq"), entry.getValue())))
                .toArray(Predicate[]::new);
        query.multiselect(thread, cb.count(post))
                .where(
                        visibility.inDatabase(cb, post, viewer),
                        cb.or(behind),
                        cb.not(among(cb, post.get("authorRef"), own.authors(viewer))))
                .groupBy(thread);
        Map<UUID, Integer> unread = new HashMap<>();
        em.createQuery(query)
                .getResultStream()
                .forEach(row -> unread.put(
                        row.get(0, UUID.class), row.get(1, Long.class).intValue()));
        return unread;
    }

    /** What filters ask of those of the posts that the viewer may see; two statements. */
    Map<UUID, Traits> traits(Viewer viewer, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Post> post = query.from(Post.class);
        Join<Post, DiscussionThread> thread = post.join("thread");
        query.multiselect(
                        post.get("id"),
                        thread.get("id"),
                        thread.get("kind"),
                        post.get("tlp"),
                        post.get("writtenAt"),
                        thread.get("state"),
                        thread.get("acceptedPost"),
                        thread.get("audience"))
                .where(visibility.inDatabase(cb, post, viewer), post.get("id").in(ids));
        List<Tuple> rows = em.createQuery(query).getResultList();
        Map<UUID, List<Tag>> tagged =
                tags.of(viewer, rows.stream().map(row -> row.get(1, UUID.class)).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> new Traits(
                                row.get(1, UUID.class),
                                row.get(2, ThreadKind.class),
                                row.get(3, Tlp.class),
                                row.get(4, Instant.class),
                                keys(tagged.get(row.get(1, UUID.class))),
                                row.get(2, ThreadKind.class).hasAnswer()
                                        && row.get(5) == PostState.PUBLISHED
                                        && row.get(6) == null
                                        && !row.get(7, Audience.class).isCall())));
    }

    private static Set<String> keys(List<Tag> tags) {
        return tags == null ? Set.of() : tags.stream().map(Tag::key).collect(Collectors.toSet());
    }

    /** What each of the posts quotes, as far as the viewer may see it. */
    Map<UUID, List<Post>> quotes(Viewer viewer, Collection<UUID> posts) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        List<PostQuote> quotes = em.createQuery("select q from PostQuote q where q.post in (:posts)", PostQuote.class)
                .setParameter("posts", posts)
                .getResultList();
        Map<UUID, Post> quoted =
                all(viewer, quotes.stream().map(PostQuote::quoted).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Post::id, post -> post));
        return quotes.stream()
                .filter(quote -> quoted.containsKey(quote.quoted()))
                .collect(Collectors.groupingBy(
                        PostQuote::post, Collectors.mapping(quote -> quoted.get(quote.quoted()), Collectors.toList())));
    }

    /** How many posts each of the posts quotes, seen by the viewer or not; the posts were found by the viewer. */
    Map<UUID, Integer> quoteCounts(Viewer viewer, Collection<UUID> posts) {
        return posts.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select q.post, count(q) from PostQuote q where q.post in (:posts) group by q.post",
                                Tuple.class)
                        .setParameter("posts", posts)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Long.class)
                                .intValue()));
    }

    /** The post, the caller's alone until the transaction ends. */
    Optional<Post> locked(Viewer viewer, UUID id) {
        return em.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE) == null ? Optional.empty() : find(viewer, id);
    }

    /** Numbers of the posts of a thread that the desk has removed, and not its opening post with all the rest. */
    List<Integer> removed(Viewer viewer, UUID thread) {
        return opening(viewer, thread)
                        .filter(opening -> visibility.admits(opening.thread(), viewer))
                        .isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p.seq from Post p where p.thread.id = :thread and p.state = :removed order by p.seq",
                                Integer.class)
                        .setParameter("thread", thread)
                        .setParameter("removed", PostState.REMOVED)
                        .getResultList();
    }

    /** Posts that carry words of these. */
    List<Post> quoting(Viewer viewer, Collection<UUID> quoted) {
        return all(
                viewer,
                em.createQuery("select q.post from PostQuote q where q.quoted in (:quoted)", UUID.class)
                        .setParameter("quoted", quoted)
                        .getResultList());
    }

    /** Puts other words of before in the place of those, or none. */
    void replaceFormer(Viewer viewer, List<PostRevision> old, List<PostRevision> instead) {
        old.forEach(em::remove);
        em.flush();
        instead.forEach(em::persist);
    }

    /** What a post said before, first words first; the post itself was found by the viewer. */
    List<PostRevision> former(Viewer viewer, Post post) {
        return find(viewer, post.id())
                .map(found -> em.createQuery(
                                "select r from PostRevision r where r.post = :post order by r.number",
                                PostRevision.class)
                        .setParameter("post", found)
                        .getResultList())
                .orElse(List.of());
    }

    /** The viewer's own post that came from this submission already. */
    Optional<Post> once(Viewer viewer, String tag) {
        return list(viewer, 1, (cb, query, post, thread) -> cb.equal(post.get("onceTag"), tag)).stream()
                .findFirst();
    }

    /**
     * Ids that the index offers, best first. It may be late, so they are candidates: {@link #traits} decides, and what
     * is shown is read by {@link #all}.
     *
     * @param watched threads that count as watched
     */
    List<UUID> candidates(Viewer viewer, SearchRequest request, Set<UUID> watched, int most) {
        return Search.session(em)
                .search(Post.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.and().add(visibility.inIndex(f, viewer)).add(condition(viewer, f, request, watched)))
                .sort(ThreadQuery.of(request.text())::sort)
                .fetchHits(most);
    }

    /** The same of what was published since then, newest first. */
    List<UUID> newest(Viewer viewer, SearchRequest request, Set<UUID> watched, Instant since, int most) {
        return Search.session(em)
                .search(Post.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.and()
                        .add(visibility.inIndex(f, viewer))
                        .add(condition(viewer, f, request, watched))
                        .add(f.range().field(ThreadQuery.PUBLISHED_AT).atLeast(since)))
                .sort(f -> f.field(ThreadQuery.PUBLISHED_AT).desc())
                .fetchHits(most);
    }

    /** Those of the searches that find the post; what stands in threads that somebody watches is for others to say. */
    Set<SearchRequest> finding(Viewer viewer, Post post, Collection<SearchRequest> searches) {
        if (searches.isEmpty()) {
            return Set.of();
        }
        Set<UUID> thread = Set.of(post.thread().id());
        SearchSession session = Search.session(em);
        if (session.search(Post.class).where(f -> f.id().matching(post.id())).fetchTotalHitCount() == 0) {
            // it was published a moment ago, and whoever tells of it was faster than the index
            session.indexingPlan().addOrUpdate(post);
            session.indexingPlan().execute();
        }
        Traits traits =
                Traits.of(post, keys(tags.of(viewer, thread).get(post.thread().id())));
        return searches.stream()
                .distinct()
                .filter(search -> traits.passes(search, thread))
                .filter(search -> session.search(Post.class)
                                .where(f -> f.and()
                                        .add(f.id().matching(post.id()))
                                        .add(condition(viewer, f, search, thread)))
                                .fetchTotalHitCount()
                        > 0)
                .collect(Collectors.toSet());
    }

    /** Ids of posts in other threads that name one of these, or speak of much the same; candidates, too. */
    List<UUID> akin(Viewer viewer, UUID thread, Set<String> identifiers, String title, int most) {
        return Search.session(em)
                .search(Post.class)
                .select(f -> f.id(UUID.class))
                .where(f -> {
                    var any = f.or();
                    if (!identifiers.isEmpty()) {
                        any.add(f.terms()
                                .field(ThreadQuery.IDENTIFIERS)
                                .matchingAny(identifiers)
                                .constantScore()
                                .boost(2));
                    }
                    if (!title.isBlank()) {
                        any.add(f.match()
                                .field(ThreadQuery.TITLE_WORDS)
                                .matching(title)
                                .minimumShouldMatchPercent(ALIKE)
                                .constantScore());
                    }
                    return f.and()
                            .add(visibility.inIndex(f, viewer))
                            .add(f.not(f.terms().field(Post.INDEXED_THREAD).matchingAny(thread)))
                            .add(any.hasClause() ? any : f.matchNone());
                })
                .sort(f -> f.score().then().field(ThreadQuery.PUBLISHED_AT).desc())
                .fetchHits(most);
    }

    /** Ids of posts that open threads with such a title, newest first; candidates, too. */
    List<UUID> titled(Viewer viewer, String typed, int most) {
        ThreadQuery asked = ThreadQuery.of(typed);
        return Search.session(em)
                .search(Post.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.and().add(visibility.inIndex(f, viewer)).add(asked.titled(f)))
                .sort(f -> f.field(ThreadQuery.PUBLISHED_AT).desc())
                .fetchHits(most);
    }

    /** Question and filters; the index knows of questions, not of their answers. */
    private SearchPredicate condition(
            Viewer viewer, SearchPredicateFactory f, SearchRequest request, Set<UUID> watched) {
        var all = f.and().add(ThreadQuery.of(request.text()).predicate(f));
        if (!request.kinds().isEmpty()) {
            all.add(f.terms().field(ThreadQuery.KIND).matchingAny(request.kinds()));
        }
        if (!request.tlps().isEmpty()) {
            all.add(f.terms().field(ThreadQuery.TLP).matchingAny(request.tlps()));
        }
        if (request.since() != null) {
            all.add(f.range().field(ThreadQuery.PUBLISHED_AT).atLeast(request.since()));
        }
        if (request.until() != null) {
            all.add(f.range().field(ThreadQuery.PUBLISHED_AT).lessThan(request.until()));
        }
        if (!request.tags().isEmpty()) {
            Set<UUID> tagged = tags.candidates(viewer, request.tags());
            all.add(
                    tagged.isEmpty()
                            ? f.matchNone()
                            : f.terms().field(Post.INDEXED_THREAD).matchingAny(tagged));
        }
        if (request.only().contains(Only.WAITING)) {
            all.add(f.terms().field(ThreadQuery.KIND).matchingAny(ThreadKind.QUESTION));
        }
        if (request.only().contains(Only.WATCHED)) {
            all.add(
                    watched.isEmpty()
                            ? f.matchNone()
                            : f.terms().field(Post.INDEXED_THREAD).matchingAny(watched));
        }
        return all.toPredicate();
    }

    private List<Post> list(Viewer viewer, int most, Condition condition) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Post> query = cb.createQuery(Post.class);
        Root<Post> post = query.from(Post.class);
        @SuppressWarnings("unchecked") // a fetch of Hibernate is a join too
        Join<Post, DiscussionThread> thread =
                (Join<Post, DiscussionThread>) post.<Post, DiscussionThread>fetch("thread", JoinType.INNER);
        Predicate asked = condition.of(cb, query, post, thread);
        query.select(post).where(visibility.inDatabase(cb, post, viewer), asked);
        return em.createQuery(query).setMaxResults(most).getResultList();
    }

    private static Predicate opens(CriteriaBuilder cb, From<?, Post> post) {
        return cb.equal(post.get("seq"), Post.OPENING);
    }

    /** An empty list of SQL is an error or a surprise; among none is nobody. */
    private static Predicate among(CriteriaBuilder cb, Path<UUID> id, Set<UUID> ids) {
        return ids.isEmpty() ? cb.disjunction() : id.in(ids);
    }

    /** Posts and authors of a thread that the viewer may see. */
    record Volume(int posts, int voices) {

        static final Volume NONE = new Volume(0, 0);
    }

    private interface Condition {
        Predicate of(
                CriteriaBuilder cb, CriteriaQuery<Post> query, From<?, Post> post, From<?, DiscussionThread> thread);
    }
}
