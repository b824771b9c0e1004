package org.noroshi.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/** A proposed article of one thread, from the question to everybody whose words are in it to its being published. */
@Entity
@Table(name = "article_proposal")
class ArticleProposal {

    @Id
    private UUID id;

    @Column(name = "thread_id", nullable = false)
    private UUID thread;

    /** The same while it can still become an article: a thread has one such proposal at most. */
    @Column(name = "open_thread")
    private UUID openThread;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ArticleState state;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(name = "answer_by", nullable = false)
    private Instant answerBy;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "article_thread")
    private UUID article;

    @Version
    private int version;

    protected ArticleProposal() {}

    ArticleProposal(UUID thread, ArticleFile file, Seal seal, Instant at, Duration toAnswer) {
        this.id = UUID.randomUUID();
        this.thread = thread;
        this.openThread = thread;
        this.state = ArticleState.ASKED;
        this.movedAt = TimeSource.coarse(at);
        this.answerBy = movedAt.plus(toAnswer);
        this.sealed = seal.sealRounded(file.json(), ArticleFile.LEAST, purpose());
    }

    UUID id() {
        return id;
    }

    UUID thread() {
        return thread;
    }

    Instant answerBy() {
        return answerBy;
    }

    Instant movedAt() {
        return movedAt;
    }

    UUID article() {
        return article;
    }

    ArticleFile file(Seal seal) {
        return ArticleFile.read(seal.openText(sealed, purpose()));
    }

    /** Where it stands at that moment, whether anybody has noticed or not. */
    ArticleState stateAt(Instant now) {
        return state.isOpen() && !now.isBefore(answerBy) ? ArticleState.LAPSED : state;
    }

    /** Everybody agrees, or not any more. */
    void answered(boolean byAll, Instant at) {
        requireInTime(at);
        ArticleState next = byAll ? ArticleState.AGREED : ArticleState.ASKED;
        if (next != state) {
            moveTo(next, at);
        }
    }

    void refuse(Instant at) {
        requireInTime(at);
        moveTo(ArticleState.REFUSED, at);
    }

    void withdraw(Instant at) {
        requireInTime(at);
        moveTo(ArticleState.WITHDRAWN, at);
    }

    /** Its time was over, and somebody has noticed; or words of the question are gone. */
    void lapse(Instant at) {
        moveTo(ArticleState.LAPSED, at);
    }

    /** Its words go with those it was made of, or with the article. */
    void empty(Seal seal) {
        sealed = seal.sealRounded(file(seal).emptied().json(), ArticleFile.LEAST, purpose());
    }

    /** It is a thread of its own. */
    void publish(UUID as, Instant at) {
        requireInTime(at);
        article = as;
        moveTo(ArticleState.PUBLISHED, at);
    }

    private void requireInTime(Instant at) {
        if (stateAt(at) == ArticleState.LAPSED) {
            throw new RefusedException(KnowledgeError.TOO_LATE);
        }
    }

    private void moveTo(ArticleState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException(KnowledgeError.NOT_POSSIBLE_NOW);
        }
        state = next;
        openThread = next.isOpen() ? thread : null;
        movedAt = TimeSource.coarse(at);
    }

    private String purpose() {
        return "article-proposal/" + id;
    }
}
