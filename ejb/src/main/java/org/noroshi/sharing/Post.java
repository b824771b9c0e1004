package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.search.Identifiers;
import org.noroshi.sharing.search.JapaneseAnalysis;
import org.noroshi.sharing.search.ThreadQuery;
import org.noroshi.terms.Ground;

/**
 * One text of one author. Pending until its release, then published, edited with its former words kept, taken back by its
 * author or taken away by the desk, and never deleted from the table while anything points to it.
 */
@Entity
@Indexed
@Table(name = "post")
class Post {

    static final String INDEXED_STATE = "state";
    static final String INDEXED_AUDIENCE = "audience";
    static final String INDEXED_GROUP = "group";
    static final String INDEXED_THREAD = "thread";
    static final String INDEXED_AUTHOR = "author";

    /** The sequence number of the post that opens a thread and carries its title. */
    static final int OPENING = 1;

    /** From here on numbers are no places: a reply gets its place when it is released, so that it tells no order. */
    static final int NO_PLACE = 1_000_000_000;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "thread_id")
    private DiscussionThread thread;

    @Column(nullable = false)
    private int seq;

    /** That of its thread, but for a call, which more people read than what follows it. */
    @KeywordField(name = INDEXED_AUDIENCE)
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Audience audience;

    @KeywordField(name = INDEXED_AUTHOR)
    @Column(name = "author_ref", nullable = false)
    private UUID authorRef;

    @KeywordField(name = INDEXED_STATE)
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PostState state;

    /** Why it is kept back or was taken away: the place in the terms; empty otherwise. */
    @Column
    private String ground;

    @FullTextField(
            name = ThreadQuery.TITLE,
            analyzer = JapaneseAnalysis.BIGRAM,
            searchAnalyzer = JapaneseAnalysis.BIGRAM_QUERY)
    @FullTextField(name = ThreadQuery.TITLE_WORDS, analyzer = JapaneseAnalysis.MORPHOLOGICAL)
    @Column
    private String title;

    @FullTextField(
            name = ThreadQuery.BODY,
            analyzer = JapaneseAnalysis.BIGRAM,
            searchAnalyzer = JapaneseAnalysis.BIGRAM_QUERY)
    @FullTextField(name = ThreadQuery.BODY_WORDS, analyzer = JapaneseAnalysis.MORPHOLOGICAL)
    @Column(nullable = false, columnDefinition = "text")
    private String body;

    @KeywordField(name = ThreadQuery.TLP)
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Tlp tlp;

    @Embedded
    private Conditions conditions;

    @GenericField(name = ThreadQuery.PUBLISHED_AT, sortable = Sortable.YES)
    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "written_sealed", nullable = false)
    private byte[] writtenSealed;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(nullable = false)
    private int revisions;

    /** Counts changes of the words. Unlike the version it stays when the post is released or held. */
    @Column(nullable = false)
    private int edition;

    @Column(name = "once_tag", nullable = false)
    private String onceTag;

    /** What can be read in its files; null when there are none. */
    @IndexedEmbedded(name = ThreadQuery.FILES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.SHALLOW)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_text_id")
    private PostFileText files;

    @Version
    private int version;

    protected Post() {}

    private Post(UUID id, DiscussionThread thread, Audience audience, UUID authorRef, String onceTag) {
        this.id = id;
        this.thread = thread;
        this.audience = audience;
        this.authorRef = authorRef;
        this.onceTag = onceTag;
        this.state = PostState.DRAFT;
    }

    /** Written by its author, to become public at that time. The exact time of writing is for the seal alone. */
    static Post pending(
            UUID id,
            DiscussionThread thread,
            UUID authorRef,
            String onceTag,
            Wording wording,
            Instant publicAt,
            byte[] sealedTime) {
        boolean opens = wording.title() != null;
        Audience audience = opens ? thread.audience().ofOpening() : thread.audience();
        Post post = new Post(id, thread, audience, authorRef, onceTag);
        post.seq = opens ? thread.nextSeq(publicAt) : noPlace(id);
        post.writtenAt = publicAt;
        post.writtenSealed = sealedTime.clone();
        post.moveTo(PostState.PENDING, null);
        post.take(wording);
        return post;
    }

    private static int noPlace(UUID id) {
        return NO_PLACE + (id.hashCode() >>> 2);
    }

    /** Exact names of machines, files and weaknesses in the text; only for the index. */
    @Transient
    @KeywordField(name = ThreadQuery.IDENTIFIERS)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "title")),
                @ObjectPath(@PropertyValue(propertyName = "body"))
            })
    public Set<String> getIdentifiers() {
        return Identifiers.canonicalTokens(title, body);
    }

    /** Of the thread, for the index; never changes. */
    @Transient
    @KeywordField(name = ThreadQuery.KIND)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.NO,
            derivedFrom = @ObjectPath({@PropertyValue(propertyName = "thread"), @PropertyValue(propertyName = "kind")}))
    public ThreadKind getKind() {
        return thread.kind();
    }

    /** Of the thread, for the index; never changes. */
    @Transient
    @KeywordField(name = INDEXED_GROUP)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.NO,
            derivedFrom =
                    @ObjectPath({@PropertyValue(propertyName = "thread"), @PropertyValue(propertyName = "group")}))
    public UUID getGroup() {
        return thread.group();
    }

    /** Of the thread, for the index; never changes. */
    @Transient
    @KeywordField(name = INDEXED_THREAD)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.NO,
            derivedFrom = @ObjectPath({@PropertyValue(propertyName = "thread"), @PropertyValue(propertyName = "id")}))
    public UUID getThreadId() {
        return thread.id();
    }

    UUID id() {
        return id;
    }

    DiscussionThread thread() {
        return thread;
    }

    int seq() {
        return seq;
    }

    /** What can be read in its files, if it has any. */
    Optional<PostFileText> files() {
        return Optional.ofNullable(files);
    }

    /** From here on the search finds it by what its files say, or by nothing of the kind. */
    void readableIn(PostFileText text) {
        files = text;
    }

    Audience audience() {
        return audience;
    }

    UUID authorRef() {
        return authorRef;
    }

    PostState state() {
        return state;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    Tlp tlp() {
        return tlp;
    }

    Conditions conditions() {
        return conditions;
    }

    Marking marking() {
        return new Marking(tlp, audience, conditions);
    }

    Wording wording() {
        return new Wording(title, body, tlp, conditions);
    }

    /** When it became public, or will. */
    Instant writtenAt() {
        return writtenAt;
    }

    byte[] writtenSealed() {
        return writtenSealed.clone();
    }

    Instant editedAt() {
        return editedAt;
    }

    int revisions() {
        return revisions;
    }

    int edition() {
        return edition;
    }

    boolean hasPlace() {
        return isPlace(seq);
    }

    static boolean isPlace(int seq) {
        return seq < NO_PLACE;
    }

    boolean opens() {
        return seq == OPENING;
    }

    boolean isPublished() {
        return state == PostState.PUBLISHED;
    }

    boolean isPending() {
        return state == PostState.PENDING;
    }

    /** Whether it has come to its release: others may have read it, whatever became of it. */
    boolean hasBeenPublic() {
        return hasPlace() && !isPending();
    }

    /**
     * Its time has come: from here on it is public, a reply behind everything that was public before.
     *
     * @param floor the label of its thread, which may have become stricter since it was written
     */
    void publish(Instant at, Tlp floor) {
        if (opens()) {
            thread.becomesPublicAt(at);
        } else {
            seq = thread.nextSeq(at);
        }
        writtenAt = at;
        moveTo(PostState.PUBLISHED, null);
        tightenTo(floor);
        tightenThread();
    }

    /** Replaces words that nobody but the author has read; nothing of them is kept. */
    void rewrite(Wording wording) {
        take(wording);
        edition++;
    }

    /** Replaces the words; gives what stood there before, to be kept. */
    PostRevision edit(Wording wording, Instant at) {
        PostRevision former = new PostRevision(this, ++revisions, wording(), editedAt == null ? writtenAt : editedAt);
        take(wording);
        edition++;
        Instant coarse = TimeSource.coarse(at);
        editedAt = coarse.isBefore(writtenAt) ? writtenAt : coarse;
        return former;
    }

    /** The thread has become stricter than this post was: so is the post from here on. */
    void tightenTo(Tlp stricter) {
        if (stricter.isStricterThan(tlp)) {
            tlp = stricter;
            edition++;
        }
    }

    /** What it quotes has another marking now, which comes along (permission table, rule 2). */
    void carry(Marking quoted) {
        Marking both = marking().inheriting(quoted);
        tlp = both.tlp();
        conditions = both.conditions();
        edition++;
        tightenThread();
    }

    void withdraw() {
        moveTo(PostState.WITHDRAWN, null);
    }

    /**
     * Keeps it back until somebody has looked at it.
     *
     * @param because place in the terms
     * @throws org.noroshi.platform.InvalidInputException without one
     */
    void hold(String because) {
        moveTo(PostState.HELD, Ground.parse(because).code());
    }

    /** Whoever looked at it let it pass. */
    void letGo() {
        moveTo(PostState.PUBLISHED, null);
    }

    /**
     * Takes it away, and its words with it (article 22-1).
     *
     * @param because place in the terms
     * @throws org.noroshi.platform.InvalidInputException without one
     */
    void remove(String because) {
        moveTo(PostState.REMOVED, Ground.parse(because).code());
        title = opens() ? "" : null;
        body = "";
        files = null;
        conditions = Conditions.NONE;
        edition++;
    }

    /** Gives it back as it was. */
    void bringBack(Wording wording) {
        moveTo(PostState.PUBLISHED, null);
        take(wording);
        edition++;
    }

    /** Leaves out what it quoted, or puts it in again; not an edit of its author. */
    void requote(String text) {
        body = text;
        edition++;
    }

    private void moveTo(PostState next, String because) {
        if (!state.mayBecome(next)) {
            throw new RefusedException(SharingError.NOT_POSSIBLE_NOW);
        }
        state = next;
        ground = because;
        if (opens()) {
            thread.follow(next, because);
        }
    }

    private void take(Wording wording) {
        title = opens() ? Objects.requireNonNull(wording.title()) : null;
        body = wording.body();
        tlp = wording.tlp();
        conditions = wording.conditions();
        tightenThread();
    }

    /** A reply that waits for its release must not show in the label of its thread, and inside of a call none at all. */
    private void tightenThread() {
        if (opens() || !isPending() && !thread.isCall()) {
            thread.tightenTo(tlp);
        }
    }
}
