package org.noroshi.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A decision about an application. */
@Entity
@Table(name = "application_decision")
class Decision extends OfficersDecision {

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    protected Decision() {}

    Decision(
            Application application,
            int step,
            DecisionKind kind,
            DecisionGround ground,
            String reason,
            String seen,
            UUID by,
            Instant at) {
        super(step, kind, ground, reason, seen, by, at);
        this.application = application;
    }
}
