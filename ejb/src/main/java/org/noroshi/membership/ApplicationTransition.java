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

/** One step in the life of an application; written once, never changed. */
@Entity
@Immutable
@Table(name = "application_transition")
class ApplicationTransition {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(nullable = false)
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ApplicationState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private ApplicationState to;

    /** The officer's account; null when the applicant or a finding made the step. */
    @Column(name = "made_by")
    private UUID by;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    protected ApplicationTransition() {}

    ApplicationTransition(
            Application application, int step, ApplicationState from, ApplicationState to, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.application = application;
        this.step = step;
        this.from = from;
        this.to = to;
        this.by = by;
        this.at = at;
    }

    ApplicationStep view() {
        return new ApplicationStep(from, to, at, by != null);
    }
}
