package org.noroshi.moderation;

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

/** That a post was taken away, on which ground, and what became of it. Who decided and why stands under the seal. */
@Entity
@Table(name = "removal")
class Removal {

    @Id
    private UUID id;

    @Column(name = "post_id", nullable = false)
    private UUID post;

    @Column(name = "author_ref", nullable = false)
    private UUID authorRef;

    @Column(nullable = false)
    private String ground;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RemovalState state;

    /** The post until nothing can follow: a post is removed once at a time. */
    @Column(name = "open_key")
    private UUID openKey;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    /** Whether a second officer has agreed. */
    @Column(nullable = false)
    private boolean agreed;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "appeal_until")
    private Instant appealUntil;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Version
    private int version;

    protected Removal() {}

    Removal(UUID post, UUID authorRef, Breach ground, RemovalFile file, Seal seal, Instant at) {
        this.id = UUID.randomUUID();
        this.post = post;
        this.openKey = post;
        this.authorRef = authorRef;
        this.ground = ground.code();
        this.state = RemovalState.PROPOSED;
        this.decidedAt = at;
        this.movedAt = at;
        become(file, seal);
    }

    UUID id() {
        return id;
    }

    UUID post() {
        return post;
    }

    UUID authorRef() {
        return authorRef;
    }

    Breach ground() {
        return Breach.of(ground).orElseThrow();
    }

    RemovalState state() {
        return state;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Instant removedAt() {
        return removedAt;
    }

    Instant appealUntil() {
        return appealUntil;
    }

    Instant movedAt() {
        return movedAt;
    }

    int version() {
        return version;
    }

    RemovalFile file(Seal seal) {
        return RemovalFile.read(seal.openText(sealed, purpose()));
    }

    /** Whether the author can object now. */
    boolean mayBeAppealed(Instant now) {
        return state == RemovalState.IN_FORCE && now.isBefore(appealUntil);
    }

    /** The officer alone decides it, where one is enough. */
    void takeEffect(Instant at, Duration appeal) {
        if (ground().isOpenToJudgement()) {
            throw new RefusedException(ModerationError.NEEDS_ANOTHER_OFFICER);
        }
        inForce(at, appeal);
    }

    /** Another officer agrees. */
    void agree(UUID officer, Seal seal, Instant at, Duration appeal) {
        requireAnother(officer, seal);
        agreed = true;
        inForce(at, appeal);
        become(file(seal).seconded(officer, ""), seal);
    }

    /** Another officer says no, or the first one takes it back. */
    void decline(UUID officer, String why, Seal seal, Instant at) {
        moveTo(RemovalState.DECLINED, at);
        openKey = null;
        become(file(seal).seconded(officer, why), seal);
    }

    /** The author objects. */
    void appeal(String words, Seal seal, Instant at) {
        if (state == RemovalState.IN_FORCE && !at.isBefore(appealUntil)) {
            throw new RefusedException(ModerationError.APPEAL_TOO_LATE);
        }
        moveTo(RemovalState.APPEALED, at);
        become(file(seal).appealed(words), seal);
    }

    /** Another officer finds it right. */
    void uphold(UUID officer, String words, Seal seal, Instant at) {
        judge(RemovalState.UPHELD, officer, words, seal, at);
    }

    /** Another officer finds it wrong. */
    void lift(UUID officer, String words, Seal seal, Instant at) {
        judge(RemovalState.LIFTED, officer, words, seal, at);
        openKey = null;
    }

    private void judge(RemovalState end, UUID officer, String words, Seal seal, Instant at) {
        requireAnother(officer, seal);
        moveTo(end, at);
        become(file(seal).judged(officer, words), seal);
    }

    private void inForce(Instant at, Duration appeal) {
        moveTo(RemovalState.IN_FORCE, at);
        removedAt = at;
        appealUntil = at.plus(appeal);
    }

    private void requireAnother(UUID officer, Seal seal) {
        if (file(seal).knows(officer)) {
            throw new RefusedException(ModerationError.NEEDS_ANOTHER_OFFICER);
        }
    }

    private void moveTo(RemovalState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException(ModerationError.NOT_POSSIBLE_NOW);
        }
        state = next;
        movedAt = at;
    }

    private void become(RemovalFile file, Seal seal) {
        sealed = seal.sealRounded(file.text(), RemovalFile.LEAST, purpose());
    }

    private String purpose() {
        return "removal/" + id;
    }
}
