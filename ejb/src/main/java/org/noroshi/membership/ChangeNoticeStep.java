package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One step in the life of a notice of a change; written once, never changed. */
@Entity
@Immutable
@Table(name = "change_notice_step")
class ChangeNoticeStep {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "change_notice_id")
    private ChangeNotice notice;

    @Column(nullable = false)
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ChangeState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private ChangeState to;

    /** The liaison's seat, or the officer's account. */
    @Column(name = "made_by", nullable = false)
    private UUID by;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    protected ChangeNoticeStep() {}

    ChangeNoticeStep(ChangeNotice notice, int step, ChangeState from, ChangeState to, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.notice = notice;
        this.step = step;
        this.from = from;
        this.to = to;
        this.by = by;
        this.at = at;
    }
}
