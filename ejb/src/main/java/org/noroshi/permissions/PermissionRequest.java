package org.noroshi.permissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Use;

/**
 * What somebody has asked of the author of a post, and what became of it. Who asked and in which words stands in {@code
 * sealed} alone; the hospital is a keyed hash that no other post shares.
 */
@Entity
@Table(name = "permission_request")
class PermissionRequest {

    @Id
    private UUID id;

    @Column(name = "post_id", nullable = false)
    private UUID post;

    @Column(name = "author_ref", nullable = false)
    private UUID authorRef;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_use", nullable = false)
    private Use use;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PermissionState state;

    @Column(name = "holder_tag", nullable = false)
    private String holderTag;

    /** Of hospital, post and use, as long as nobody has answered. */
    @Column(name = "open_tag")
    private String openTag;

    /** Of the certificate, from the first yes on. */
    @Column
    private String number;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "answer_by", nullable = false)
    private Instant answerBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Version
    private int version;

    protected PermissionRequest() {}

    PermissionRequest(
            UUID post,
            UUID authorRef,
            Use use,
            String holderTag,
            String openTag,
            PermissionFile file,
            Seal seal,
            Instant at,
            Duration toAnswer) {
        this.id = UUID.randomUUID();
        this.post = post;
        this.authorRef = authorRef;
        this.use = use;
        this.state = PermissionState.ASKED;
        this.holderTag = holderTag;
        this.openTag = openTag;
        this.askedAt = TimeSource.coarse(at);
        this.answerBy = askedAt.plus(toAnswer);
        this.movedAt = askedAt;
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

    Use use() {
        return use;
    }

    /** Where it stands at that moment, whether a job has noticed or not. */
    PermissionState stateAt(Instant now) {
        if (state == PermissionState.ASKED && !now.isBefore(answerBy)) {
            return PermissionState.LAPSED;
        }
        return state.isInForce() && LocalDate.ofInstant(now, TimeSource.JAPAN).isAfter(validUntil)
                ? PermissionState.EXPIRED
                : state;
    }

    /** Whether the clock has ended it and nobody has recorded that. */
    boolean isOverAt(Instant now) {
        return state != stateAt(now);
    }

    String number() {
        return number;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant answerBy() {
        return answerBy;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Instant movedAt() {
        return movedAt;
    }

    int version() {
        return version;
    }

    PermissionFile file(Seal seal) {
        return PermissionFile.read(seal.openText(sealed, purpose()));
    }

    /**
     * The author says yes.
     *
     * @param conditions in the author's words; empty for none
     */
    void grant(LocalDate until, String conditions, Seal seal, Instant at) {
        requireInTime(at);
        moveTo(
                conditions.isEmpty() ? PermissionState.GRANTED : PermissionState.GRANTED_WITH_CONDITIONS,
                TimeSource.coarse(at));
        number = CertificateNumber.drawn().text();
        grantedAt = movedAt;
        validUntil = until;
        become(file(seal).answered(conditions), seal);
    }

    /** The author says no. */
    void refuse(String words, Seal seal, Instant at) {
        requireInTime(at);
        moveTo(PermissionState.REFUSED, TimeSource.coarse(at));
        become(file(seal).answered(words), seal);
    }

    /** The asker does not need it any more. */
    void withdraw(Instant at) {
        requireInTime(at);
        moveTo(PermissionState.WITHDRAWN, TimeSource.coarse(at));
    }

    /** The author takes a yes back. */
    void revoke(Instant at) {
        if (stateAt(at) == PermissionState.EXPIRED) {
            throw new RefusedException(PermissionsError.NOT_POSSIBLE_NOW);
        }
        moveTo(PermissionState.REVOKED, TimeSource.coarse(at));
    }

    /** Nobody has answered in time. */
    void lapse() {
        moveTo(PermissionState.LAPSED, answerBy);
    }

    /** Its last day is over. */
    void expire() {
        if (validUntil == null) {
            throw new RefusedException(PermissionsError.NOT_POSSIBLE_NOW);
        }
        moveTo(
                PermissionState.EXPIRED,
                validUntil.plusDays(1).atStartOfDay(TimeSource.JAPAN).toInstant());
    }

    private void requireInTime(Instant at) {
        if (stateAt(at) == PermissionState.LAPSED) {
            throw new RefusedException(PermissionsError.ANSWER_TOO_LATE);
        }
    }

    private void moveTo(PermissionState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException(PermissionsError.NOT_POSSIBLE_NOW);
        }
        state = next;
        openTag = null;
        movedAt = at;
    }

    private void become(PermissionFile file, Seal seal) {
        sealed = seal.sealRounded(file.text(), PermissionFile.LEAST, purpose());
    }

    private String purpose() {
        return "permission-request/" + id;
    }
}
