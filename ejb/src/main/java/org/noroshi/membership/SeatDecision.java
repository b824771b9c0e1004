package org.noroshi.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A decision about an added user. */
@Entity
@Table(name = "seat_request_decision")
class SeatDecision extends OfficersDecision {

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private SeatRequest request;

    protected SeatDecision() {}

    SeatDecision(
            SeatRequest request,
            int step,
            DecisionKind kind,
            DecisionGround ground,
            String reason,
            String seen,
            UUID by,
            Instant at) {
        super(step, kind, ground, reason, seen, by, at);
        this.request = request;
    }
}
