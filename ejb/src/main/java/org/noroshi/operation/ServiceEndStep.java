package org.noroshi.operation;

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

/** One step of the end of the service; written once, never changed. */
@Entity
@Immutable
@Table(name = "service_end_step")
class ServiceEndStep {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "service_end_id")
    private ServiceEnd end;

    @Column(nullable = false)
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ServiceEndState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private ServiceEndState to;

    @Column(name = "made_by", nullable = false)
    private UUID by;

    @Column(nullable = false)
    private String note;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    protected ServiceEndStep() {}

    ServiceEndStep(
            ServiceEnd end, int step, ServiceEndState from, ServiceEndState to, UUID by, String note, Instant at) {
        this.id = UUID.randomUUID();
        this.end = end;
        this.step = step;
        this.from = from;
        this.to = to;
        this.by = by;
        this.note = note;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    ServiceEndView.Step view() {
        return new ServiceEndView.Step(to, at, note);
    }
}
