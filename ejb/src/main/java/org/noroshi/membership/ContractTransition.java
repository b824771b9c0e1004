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

/** One step in the life of a contract; written once, never changed. */
@Entity
@Immutable
@Table(name = "contract_transition")
class ContractTransition {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Column(nullable = false)
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ContractState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private ContractState to;

    /** The officer's account; null when the mail relay, the member or the clock made the step. */
    @Column(name = "made_by")
    private UUID by;

    @Column(nullable = false)
    private String ground;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    protected ContractTransition() {}

    ContractTransition(
            Contract contract, int step, ContractState from, ContractState to, UUID by, String ground, Instant at) {
        this.id = UUID.randomUUID();
        this.contract = contract;
        this.step = step;
        this.from = from;
        this.to = to;
        this.by = by;
        this.ground = ground;
        this.at = at;
    }

    String ground() {
        return ground;
    }

    ContractStep view() {
        return new ContractStep(from, to, ground, at, by != null);
    }

    Instant at() {
        return at;
    }
}
