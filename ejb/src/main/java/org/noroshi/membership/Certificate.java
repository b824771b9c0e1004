package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The paper a member has of its notice of leaving (article 17-2): number, and the moment at which the contract ends. */
@Entity
@Table(name = "contract_certificate")
class Certificate {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Column(nullable = false)
    private String hospital;

    /** The liaison's seat. */
    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Version
    private int version;

    protected Certificate() {}

    Certificate(Contract contract, String hospital, UUID askedBy, Instant endsAt, Instant at) {
        this.id = UUID.randomUUID();
        this.number = ReferenceNumber.next('W', at);
        this.contract = contract;
        this.hospital = hospital;
        this.askedBy = askedBy;
        this.askedAt = at;
        this.endsAt = endsAt;
    }

    void takeBack(Instant at) {
        takenBackAt = at;
    }

    boolean isGood() {
        return takenBackAt == null;
    }

    CertificateView view() {
        return new CertificateView(
                id,
                number,
                contract.number(),
                hospital,
                askedAt,
                endsAt,
                Optional.ofNullable(takenBackAt),
                contract.formedAt());
    }
}
