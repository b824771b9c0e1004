package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What its posts have in common: kind, audience and group, fixed for life; the strictest label among the posts, of a call
 * that of the opening post alone, because everybody sees it; the state of
 * the opening post, without which nobody but the authors sees the rest; the last sequence number.
 */
@Entity
@Table(name = "thread")
class DiscussionThread {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ThreadKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Audience audience;

    /** The group it is for; empty unless that is its audience. */
    @Column(name = "group_id")
    private UUID group;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Tlp tlp;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PostState state;

    /** That of its opening post. */
    @Column
    private String ground;

    @Column(name = "last_seq", nullable = false)
    private int lastSeq;

    @Column(name = "last_activity", nullable = false)
    private Instant lastActivity;

    /** When something last became public inside of a call; outside, the last activity is the call itself. */
    @Column(name = "inner_activity")
    private Instant innerActivity;

    @Column(nullable = false)
    private boolean urgent;

    @Column(name = "accepted_post")
    private UUID acceptedPost;

    @Version
    private int version;

    protected DiscussionThread() {}

    /** A thread that nobody but its author knows of, until its opening post is released. */
    DiscussionThread(UUID id, ThreadKind kind, Audience audience, UUID group, Tlp tlp, boolean urgent) {
        this.id = id;
        this.kind = kind;
        this.audience = audience;
        this.group = group;
        this.tlp = tlp;
        this.urgent = urgent;
        this.state = PostState.PENDING;
        this.lastActivity = Instant.EPOCH;
    }

    UUID id() {
        return id;
    }

    ThreadKind kind() {
        return kind;
    }

    Audience audience() {
        return audience;
    }

    UUID group() {
        return group;
    }

    Tlp tlp() {
        return tlp;
    }

    PostState state() {
        return state;
    }

    int lastSeq() {
        return lastSeq;
    }

    Instant lastActivity() {
        return lastActivity;
    }

    /** The last activity for who reads what is inside. */
    Instant lastActivityInside() {
        return innerActivity == null ? lastActivity : innerActivity;
    }

    /** Whether its opening post is for more people than what follows. */
    boolean isCall() {
        return audience.isCall();
    }

    UUID acceptedPost() {
        return acceptedPost;
    }

    boolean isAnswered() {
        return acceptedPost != null;
    }

    boolean isOpen() {
        return state == PostState.PUBLISHED;
    }

    boolean isPending() {
        return state == PostState.PENDING;
    }

    boolean isUrgent() {
        return urgent;
    }

    /** Its opening post is public from then on. */
    void becomesPublicAt(Instant at) {
        lastActivity = at;
    }

    /** The place of the next post, which becomes public at that time. */
    int nextSeq(Instant at) {
        lastSeq++;
        if (isCall() && lastSeq > Post.OPENING) {
            innerActivity = at;
        } else {
            lastActivity = at;
        }
        return lastSeq;
    }

    /** A post is stricter than what was there: the thread as a whole is now. */
    void tightenTo(Tlp stricter) {
        tlp = Tlp.strictest(tlp, stricter);
    }

    /** One of its posts has another label: the strictest among them counts. */
    void relabel(Tlp strictest) {
        tlp = strictest;
    }

    /** The opening post has changed its state, and the thread goes along. */
    void follow(PostState opening, String because) {
        state = opening;
        ground = because;
    }

    void accept(UUID post) {
        acceptedPost = post;
    }
}
