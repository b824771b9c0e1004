package org.noroshi.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** When a user was first shown that new terms are coming (article 4-2). Written once. */
@Entity
@Immutable
@Table(name = "terms_shown")
class TermsShown {

    @Id
    private UUID id;

    @Column(name = "version_id", nullable = false)
    private UUID version;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(name = "shown_at", nullable = false)
    private Instant shownAt;

    protected TermsShown() {}

    TermsShown(UUID version, UUID account, Instant at) {
        this.id = UUID.randomUUID();
        this.version = version;
        this.account = account;
        this.shownAt = at;
    }

    ShownTerms view() {
        return new ShownTerms(version, account, shownAt);
    }
}
