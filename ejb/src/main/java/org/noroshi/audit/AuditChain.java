package org.noroshi.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is held by whoever chains. */
@Entity
@Table(name = "audit_chain")
class AuditChain {

    static final String ONLY = "chain";

    @Id
    private String id;

    protected AuditChain() {}
}
