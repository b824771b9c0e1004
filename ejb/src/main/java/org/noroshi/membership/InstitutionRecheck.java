package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an officer made sure anew that the institution exists, and how (article 6-1-1). Never changed. */
@Entity
@Table(name = "institution_recheck")
class InstitutionRecheck {

    @Id
    private UUID id;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisation;

    @Column(nullable = false)
    private String evidence;

    @Column(name = "checked_by", nullable = false)
    private UUID checkedBy;

    @Column(name = "checked_at", nullable = false)
    private Instant checkedAt;

    protected InstitutionRecheck() {}

    InstitutionRecheck(UUID organisation, String evidence, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.evidence = evidence;
        this.checkedBy = by;
        this.checkedAt = at;
    }
}
