package org.noroshi.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row that tells whether the key at hand is the one the database was sealed with. Nothing but the key makes it. */
@Entity
@Table(name = "seal_proof")
class SealProof {

    static final String ONLY = "seal";

    @Id
    private String id;

    @Column(nullable = false)
    private String tag;

    protected SealProof() {}

    SealProof(String tag) {
        this.id = ONLY;
        this.tag = tag;
    }

    boolean isOf(String other) {
        return tag.equals(other);
    }
}
