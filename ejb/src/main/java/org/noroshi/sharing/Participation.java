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
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;

/**
 * One pseudonym's part in a call: the author's own from the beginning, that of others from their answer on. Like a post
 * it knows a reference, never an account; like a post it is there for others from its release on.
 */
@Entity
@Table(name = "participation")
class Participation {

    private static final int LEAST = 4_096;

    @Id
    private UUID id;

    @Column(name = "thread_id", nullable = false)
    private UUID thread;

    @Column(name = "author_ref", nullable = false)
    private UUID authorRef;

    /** Whether it is that of the call's author. */
    @Column(nullable = false)
    private boolean host;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ParticipationState state;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(name = "public_at", nullable = false)
    private Instant publicAt;

    /** Whether the author has been told that somebody answered. */
    @Column(nullable = false)
    private boolean told;

    @Version
    private int version;

    protected Participation() {}

    private Participation(UUID thread, UUID authorRef, boolean host, ParticipationState state) {
        this.id = UUID.randomUUID();
        this.thread = thread;
        this.authorRef = authorRef;
        this.host = host;
        this.state = state;
    }

    /** Of who opens the call. */
    static Participation ofHost(UUID thread, UUID authorRef, Seal seal, Instant publicAt) {
        Participation host = new Participation(thread, authorRef, true, ParticipationState.ACCEPTED);
        host.say("", seal, publicAt);
        host.told = true;
        return host;
    }

    /** Of who answers it. */
    static Participation asked(UUID thread, UUID authorRef, String note, Seal seal, Instant publicAt) {
        Participation asked = new Participation(thread, authorRef, false, ParticipationState.ASKED);
        asked.say(note, seal, publicAt);
        return asked;
    }

    UUID id() {
        return id;
    }

    UUID thread() {
        return thread;
    }

    UUID authorRef() {
        return authorRef;
    }

    boolean isHost() {
        return host;
    }

    ParticipationState state() {
        return state;
    }

    /** Whether others may know of it. */
    boolean isPublicAt(Instant now) {
        return !publicAt.isAfter(now);
    }

    Instant publicAt() {
        return publicAt;
    }

    String note(Seal seal) {
        return seal.openText(sealed, purpose()).stripTrailing();
    }

    /** Asks once more after having left. */
    void askAgain(String note, Seal seal, Instant at) {
        moveTo(ParticipationState.ASKED);
        say(note, seal, at);
        told = false;
    }

    /** @throws RefusedException when that is not possible as things stand */
    void moveTo(ParticipationState next) {
        if (host || !state.mayBecome(next)) {
            throw new RefusedException(SharingError.NOT_POSSIBLE_NOW);
        }
        state = next;
    }

    void authorIsTold() {
        told = true;
    }

    private void say(String note, Seal seal, Instant at) {
        sealed = seal.sealRounded(note + " ", LEAST, purpose());
        publicAt = at;
    }

    private String purpose() {
        return "participation/" + id;
    }
}
