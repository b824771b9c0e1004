package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.TimeSource;

/**
 * That somebody is signed in. The cookie is stored as its hash, the account under the seal and as a tag: the table tells
 * nobody who is here. One in which nothing happens is locked, and over in the end. Times are rounded, so that they don't tell who wrote a post of the same minute.
 */
@Entity
@Table(name = "login_session")
class LoginSession {

    @Id
    private UUID id;

    @Column(name = "cookie_hash", nullable = false, updatable = false)
    private String cookieHash;

    @Column(name = "account_tag", nullable = false, updatable = false)
    private String accountTag;

    @Column(nullable = false, updatable = false)
    private byte[] sealed;

    /** The last {@link Proof}, sealed. */
    private byte[] proof;

    @Column(name = "idle_until", nullable = false)
    private Instant idleUntil;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private Instant endsAt;

    protected LoginSession() {}

    LoginSession(
            String cookieHash,
            String accountTag,
            byte[] sealed,
            byte[] proof,
            Instant now,
            Duration idle,
            Duration length) {
        this.id = UUID.randomUUID();
        this.cookieHash = cookieHash;
        this.accountTag = accountTag;
        this.sealed = sealed.clone();
        this.proof = proof.clone();
        this.endsAt = TimeSource.coarse(now).plus(length);
        this.idleUntil = idleUntil(now, idle);
    }

    /** The end of the idle time, on the full minute, so that it changes at most once a minute. */
    static Instant idleUntil(Instant now, Duration idle) {
        return now.plus(idle).truncatedTo(ChronoUnit.MINUTES);
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    /** Empty in a session from before there were proofs. */
    Optional<byte[]> proof() {
        return Optional.ofNullable(proof).map(byte[]::clone);
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(idleUntil) && now.isBefore(endsAt);
    }

    /** Nothing happened for a while; its owner opens it again with the password. */
    boolean isLockedAt(Instant now) {
        return !now.isBefore(idleUntil) && now.isBefore(endsAt);
    }

    Instant idleUntil() {
        return idleUntil;
    }

    Instant endsAt() {
        return endsAt;
    }
}
