package org.noroshi.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/** One row of the trail. Has no version: it is never changed. */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditEvent {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AuditVerb verb;

    @Column(name = "subject_kind", nullable = false)
    private String subjectKind;

    @Column(name = "item_id")
    private UUID item;

    private String ground;

    @Column(name = "at_coarse", nullable = false)
    private Instant at;

    @Column(nullable = false)
    private byte[] sealed;

    protected AuditEvent() {}

    AuditEvent(UUID id, AuditableEvent event, UUID item, Instant at, byte[] sealed) {
        this.id = id;
        this.verb = event.verb();
        this.subjectKind = event.subjectKind();
        this.item = item;
        this.ground = event.ground().orElse(null);
        this.at = TimeSource.coarse(at);
        this.sealed = sealed.clone();
    }

    SealedPart opened(Seal seal) {
        return SealedPart.opened(sealed, seal, id);
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    /** What the chain makes sure of. */
    RowContent content() {
        return new RowContent(id, verb, subjectKind, item, ground, at, sealed);
    }

    /** What may be read of it: nothing that is under the seal. */
    TrailRow row() {
        return new TrailRow(id, at, verb, subjectKind, Optional.ofNullable(item), Optional.ofNullable(ground));
    }
}
