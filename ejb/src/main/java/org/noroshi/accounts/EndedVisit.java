package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a way to the identity provider has been gone to its end, as a keyed hash. */
@Entity
@Table(name = "provider_visit")
class EndedVisit {

    @Id
    private String tag;

    @Column(name = "kept_until", nullable = false, updatable = false)
    private Instant keptUntil;

    protected EndedVisit() {}

    EndedVisit(String tag, Instant keptUntil) {
        this.tag = tag;
        this.keptUntil = keptUntil;
    }
}
