package org.noroshi.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A hospital as it was when it was admitted. Who it legally is never changes: after a merger or a new founder it
 * applies anew (article 29).
 */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private UUID id;

    @Embedded
    private Institution institution;

    @Column(name = "name_key", nullable = false)
    private String nameKey;

    @ElementCollection
    @CollectionTable(name = "organisation_domain", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "domain", nullable = false)
    private Set<String> domains = new TreeSet<>();

    @Column(nullable = false)
    private String language;

    @Column(name = "next_year_consent", nullable = false)
    private boolean nextYearConsent;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Organisation() {}

    Organisation(
            Institution institution,
            Collection<String> domains,
            Locale language,
            boolean nextYearConsent,
            Instant createdAt) {
        this.id = UUID.randomUUID();
        this.institution = institution;
        this.nameKey = institution.nameKey();
        this.domains.addAll(domains);
        this.language = language.getLanguage();
        this.nextYearConsent = nextYearConsent;
        this.createdAt = createdAt;
    }

    /** What a member has told about itself, read and found right; its code and its domains are not among it. */
    void describe(Institution changed) {
        institution = changed;
        nameKey = changed.nameKey();
    }

    UUID id() {
        return id;
    }

    Institution institution() {
        return institution;
    }

    Set<String> domains() {
        return Set.copyOf(domains);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    boolean nextYearConsent() {
        return nextYearConsent;
    }
}
