package org.noroshi.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One published version of the terms. Its row is written once; a change of the terms is another version. */
@Entity
@Immutable
@Table(name = "terms_version")
class TermsVersion {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String title;

    @Column(name = "text_ja", nullable = false, columnDefinition = "text")
    private String textJa;

    @Column(name = "text_en", nullable = false, columnDefinition = "text")
    private String textEn;

    @Column(name = "privacy_ja", nullable = false, columnDefinition = "text")
    private String privacyJa;

    @Column(name = "privacy_en", nullable = false, columnDefinition = "text")
    private String privacyEn;

    @Column(name = "text_hash", nullable = false)
    private String textHash;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "effective_at", nullable = false)
    private Instant effectiveAt;

    protected TermsVersion() {}

    TermsVersion(int number, TermsEdition edition, Instant publishedAt, Instant effectiveAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.title = edition.ja().title();
        this.textJa = edition.ja().canonical();
        this.textEn = edition.en().canonical();
        this.privacyJa = edition.privacyJa().canonical();
        this.privacyEn = edition.privacyEn().canonical();
        this.textHash = edition.hash();
        this.publishedAt = publishedAt;
        this.effectiveAt = effectiveAt;
    }

    /**
     * What everybody may read.
     *
     * @throws IllegalStateException when the stored text is not the one that the hash was taken of
     */
    PublishedTerms published() {
        TermsEdition edition = TermsEdition.parse(textJa, textEn, privacyJa, privacyEn);
        if (!edition.hash().equals(textHash)) {
            throw new IllegalStateException("The text of terms version " + number + " is not what its hash says");
        }
        return new PublishedTerms(reference(), publishedAt, effectiveAt, edition);
    }

    TermsReference reference() {
        return new TermsReference(id, number, textHash);
    }
}
