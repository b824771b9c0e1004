package org.noroshi.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.platform.Seal;

/** What one author of the thread has said to the proposal; readable under the seal alone. */
@Entity
@IdClass(ArticleConsent.Key.class)
@Table(name = "article_consent")
class ArticleConsent {

    private static final int LEAST = 16;

    @Id
    @Column(name = "proposal_id")
    private UUID proposal;

    @Id
    @Column(name = "author_ref")
    private UUID author;

    @Column(nullable = false)
    private byte[] sealed;

    protected ArticleConsent() {}

    ArticleConsent(UUID proposal, UUID author, Consent said, Seal seal) {
        this.proposal = proposal;
        this.author = author;
        say(said, seal);
    }

    UUID proposal() {
        return proposal;
    }

    UUID author() {
        return author;
    }

    Consent said(Seal seal) {
        return Consent.valueOf(seal.openText(sealed, purpose()).strip());
    }

    final void say(Consent said, Seal seal) {
        sealed = seal.sealRounded(said.name(), LEAST, purpose());
    }

    private String purpose() {
        return "article-consent/" + proposal + "/" + author;
    }

    /** Both together. */
    record Key(UUID proposal, UUID author) implements Serializable {}
}
