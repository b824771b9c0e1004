package org.noroshi.moderation;

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
import org.noroshi.platform.TimeSource;

/** All reports of one post that are decided together. */
@Entity
@Table(name = "report_case")
class ReportCase {

    @Id
    private UUID id;

    @Column(name = "post_id", nullable = false)
    private UUID post;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportState state;

    /** The post while it is open: there is one open case of a post. */
    @Column(name = "open_key")
    private UUID openKey;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    /** What the officer notes at the end. */
    @Column
    private byte[] sealed;

    @Version
    private int version;

    protected ReportCase() {}

    ReportCase(UUID post, Instant at) {
        this.id = UUID.randomUUID();
        this.post = post;
        this.openKey = post;
        this.state = ReportState.OPEN;
        this.openedAt = TimeSource.coarse(at);
    }

    UUID id() {
        return id;
    }

    UUID post() {
        return post;
    }

    ReportState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant movedAt() {
        return movedAt;
    }

    byte[] sealed() {
        return sealed;
    }

    int version() {
        return version;
    }

    /** An officer looks into it. */
    void begin(Instant at) {
        moveTo(ReportState.IN_WORK, at);
    }

    /** Something was done. */
    void done(byte[] note, Instant at) {
        close(ReportState.DONE, note, at);
    }

    /** Nothing needs to be done. */
    void refuse(byte[] note, Instant at) {
        close(ReportState.REFUSED, note, at);
    }

    private void close(ReportState end, byte[] note, Instant at) {
        moveTo(end, at);
        openKey = null;
        sealed = note.clone();
    }

    private void moveTo(ReportState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException(ModerationError.NOT_POSSIBLE_NOW);
        }
        state = next;
        movedAt = at;
    }
}
