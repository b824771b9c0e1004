package org.noroshi.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one row that whoever admits a hospital holds, so that the last place is given once (article 6-3). */
@Entity
@Table(name = "admission_gate")
class AdmissionGate {

    static final String MEMBERS = "members";

    @Id
    private String id;

    @Version
    private int version;

    protected AdmissionGate() {}
}
