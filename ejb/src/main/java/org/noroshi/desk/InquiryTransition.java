package org.noroshi.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step in the life of an inquiry; never altered. */
@Entity
@Table(name = "inquiry_transition")
class InquiryTransition {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "inquiry_id")
    private Inquiry inquiry;

    @Column(nullable = false)
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private InquiryState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private InquiryState to;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected InquiryTransition() {}

    InquiryTransition(Inquiry inquiry, int step, InquiryState from, InquiryState to, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.inquiry = inquiry;
        this.step = step;
        this.from = from;
        this.to = to;
        this.madeBy = by;
        this.madeAt = at;
    }

    InquiryState from() {
        return from;
    }

    InquiryState to() {
        return to;
    }

    Instant madeAt() {
        return madeAt;
    }
}
