package org.noroshi.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/**
 * A copy that somebody has asked for: waits, is made, can be fetched for some days, is deleted. The row tells neither
 * whose it is nor what it holds.
 */
@Entity
@Table(name = "export_job")
class ExportJob {

    private static final int MOST_TRIES = 3;

    @Id
    private UUID id;

    @Column(name = "owner_tag", nullable = false)
    private String ownerTag;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExportState state;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(nullable = false)
    private int tries;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(nullable = false)
    private byte[] sealed;

    @Version
    private int version;

    protected ExportJob() {}

    ExportJob(String ownerTag, ExportContent content, Seal seal, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerTag = ownerTag;
        this.state = ExportState.WAITING;
        this.askedAt = TimeSource.coarse(now);
        become(content, seal);
    }

    UUID id() {
        return id;
    }

    ExportState state() {
        return state;
    }

    Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    ExportContent content(Seal seal) {
        return ExportContent.read(seal.openText(sealed, purpose(id)));
    }

    boolean isOf(String tag) {
        return ownerTag.equals(tag);
    }

    /** Whether it waits to be made: asked for, or left by somebody who died over it. */
    boolean isDue(Instant now) {
        return state.isUnderWay() && (claimedUntil == null || !now.isBefore(claimedUntil));
    }

    /** Whether it can be fetched at this moment: from its completion until the second before its end. */
    boolean isReadyAt(Instant now) {
        return state == ExportState.READY && now.isBefore(endsAt);
    }

    boolean isOverAt(Instant now) {
        return state == ExportState.READY && !now.isBefore(endsAt);
    }

    /** It is made from here on, from its beginning; whoever was at it before has been given up. */
    ExportContent begin(Seal seal, Instant now, Duration lease) {
        if (state != ExportState.RUNNING) {
            moveTo(ExportState.RUNNING);
        }
        tries++;
        claimedUntil = now.plus(lease);
        ExportContent content = content(seal).anew();
        become(content, seal);
        return content;
    }

    /** Whether it has been begun so often that there is no hope. */
    boolean isHopeless() {
        return tries >= MOST_TRIES;
    }

    void progress(ExportContent content, Seal seal, Instant now, Duration lease) {
        claimedUntil = now.plus(lease);
        become(content, seal);
    }

    void complete(ExportContent content, Seal seal, Instant end) {
        moveTo(ExportState.READY);
        endsAt = end;
        claimedUntil = null;
        become(content, seal);
    }

    /** To be begun anew, a while later. */
    void interrupted(Instant again) {
        moveTo(ExportState.WAITING);
        claimedUntil = again;
    }

    /** What was made of it is out of date: begun anew at once, as if it had never been begun. */
    void beginAnew() {
        moveTo(ExportState.WAITING);
        claimedUntil = null;
        endsAt = null;
        tries = 0;
    }

    void stop() {
        moveTo(ExportState.STOPPED);
        claimedUntil = null;
    }

    void fail() {
        moveTo(ExportState.FAILED);
        claimedUntil = null;
    }

    void delete() {
        moveTo(ExportState.DELETED);
    }

    ExportCard card(Seal seal, Instant now) {
        ExportContent content = content(seal);
        return new ExportCard(
                id,
                isOverAt(now) ? ExportState.DELETED : state,
                content.purpose(),
                askedAt,
                content.done(),
                content.total(),
                content.tally().threads(),
                content.tally().own(),
                content.tally().received(),
                content.tally().leftOut(),
                content.tally().papers(),
                content.bytes(),
                endsAt());
    }

    private void become(ExportContent content, Seal seal) {
        sealed = seal.sealText(content.text(), purpose(id));
    }

    private void moveTo(ExportState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("An export can't become " + next + " from " + state);
        }
        state = next;
    }

    private static String purpose(UUID id) {
        return "export/" + id;
    }
}
