package org.noroshi.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/**
 * That a thread is an emergency, from when it was asked until the desk has dealt with it; and, under the seal, whom the
 * desk shall call, until it is erased. No time is exact: what its author does later is rounded to ten minutes, and the rest
 * to the minute that an urgent thread shows anyway.
 */
@Entity
@Table(name = "emergency")
class Emergency {

    @Id
    @Column(name = "thread_id")
    private UUID thread;

    @Column(name = "author_ref", nullable = false)
    private UUID author;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "call_sealed")
    private byte[] callSealed;

    /** At the latest then it is erased. */
    @Column(name = "call_until")
    private Instant callUntil;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    private int version;

    protected Emergency() {}

    Emergency(UUID thread, UUID author, Instant at) {
        this.thread = thread;
        this.author = author;
        this.askedAt = at.truncatedTo(ChronoUnit.MINUTES);
    }

    UUID thread() {
        return thread;
    }

    UUID author() {
        return author;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isDone() {
        return doneAt != null;
    }

    /** Whether there is somebody to call at that moment, whether a job has noticed the end or not. */
    boolean hasCallAt(Instant now) {
        return callSealed != null && now.isBefore(callUntil);
    }

    Optional<Instant> callUntil() {
        return Optional.ofNullable(callUntil);
    }

    /** When an officer has looked for the first time; empty when none has. */
    Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }

    void callMe(CallWish wish, Seal seal, Instant now, Duration kept) {
        callSealed = seal.sealRounded(wish.json(), CallWish.LEAST, purpose());
        callUntil = TimeSource.coarse(now).plus(kept);
        seenAt = null;
    }

    CallWish open(Seal seal, Instant now) {
        if (seenAt == null) {
            seenAt = now.truncatedTo(ChronoUnit.MINUTES);
        }
        return CallWish.read(seal.openText(callSealed, purpose()));
    }

    /** Nothing of it is left. Tells whether there was something. */
    boolean eraseCall() {
        boolean was = callSealed != null;
        callSealed = null;
        callUntil = null;
        return was;
    }

    void done(Instant at) {
        doneAt = at.truncatedTo(ChronoUnit.MINUTES);
    }

    private String purpose() {
        return "emergency-call/" + thread;
    }
}
