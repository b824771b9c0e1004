package org.noroshi.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A member can't agree with announced terms and told so in time (article 4-3). Written once. */
@Entity
@Immutable
@Table(name = "terms_objection")
class TermsObjection {

    static final String GROUND = "A04-3";

    @Id
    private UUID id;

    @Column(name = "version_id", nullable = false)
    private UUID version;

    @Column(name = "contract_id", nullable = false)
    private UUID contract;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String ground;

    @Column(name = "objected_at", nullable = false)
    private Instant objectedAt;

    @Column(name = "effective_at", nullable = false)
    private Instant effectiveAt;

    protected TermsObjection() {}

    TermsObjection(ComingTerms terms, ObjectToTerms given, Instant at) {
        this.id = UUID.randomUUID();
        this.version = terms.versionId();
        this.contract = given.contract();
        this.account = given.account();
        this.person = given.person();
        this.address = given.address();
        this.ground = GROUND;
        this.objectedAt = at;
        this.effectiveAt = terms.effectiveAt();
    }

    ObjectionCard card() {
        return new ObjectionCard(version, contract, person, address, ground, objectedAt, effectiveAt);
    }
}
