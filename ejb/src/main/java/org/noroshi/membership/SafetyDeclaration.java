package org.noroshi.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What an applicant or a member declared about its own safety, item by item (article 16-3). Never changed. */
@Entity
@Table(name = "safety_declaration")
class SafetyDeclaration {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "contract_id")
    private UUID contract;

    @Column(nullable = false)
    private int edition;

    @Column(name = "made_by", nullable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "safety_declaration_item", joinColumns = @JoinColumn(name = "declaration_id"))
    @MapKeyColumn(name = "item")
    @Column(name = "kept", nullable = false)
    private Map<String, Boolean> items = new HashMap<>();

    protected SafetyDeclaration() {}

    private SafetyDeclaration(UUID application, UUID contract, String by, Collection<SafetyItem> kept, Instant at) {
        this.id = UUID.randomUUID();
        this.application = application;
        this.contract = contract;
        this.edition = SafetyItem.EDITION;
        this.madeBy = by;
        this.madeAt = at;
        SafetyItem.all().forEach(item -> items.put(item.name(), kept.contains(item)));
    }

    static SafetyDeclaration ofApplication(UUID application, String by, Collection<SafetyItem> kept, Instant at) {
        return new SafetyDeclaration(application, null, by, kept, at);
    }

    static SafetyDeclaration ofContract(UUID contract, String by, Collection<SafetyItem> kept, Instant at) {
        return new SafetyDeclaration(null, contract, by, kept, at);
    }

    SafetyCard card() {
        return new SafetyCard(
                edition,
                madeBy,
                madeAt,
                items.entrySet().stream()
                        .filter(item -> !item.getValue())
                        .flatMap(item -> SafetyItem.of(item.getKey()).stream())
                        .sorted()
                        .toList(),
                items.size());
    }
}
