package org.noroshi.terms;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A version of the terms with its text, as pages and decisions get it. */
public record PublishedTerms(TermsReference reference, Instant publishedAt, Instant effectiveAt, TermsEdition edition) {

    /** The version; goes into the form together with {@link #hash()} and comes back with the consent. */
    public UUID versionId() {
        return reference.versionId();
    }

    public int number() {
        return reference.number();
    }

    public String hash() {
        return reference.hash();
    }

    /** The terms in the language that serves this locale. */
    public TermsText text(Locale locale) {
        return edition.text(locale);
    }

    /** The privacy policy in the language that serves this locale. */
    public TermsText privacy(Locale locale) {
        return edition.privacy(locale);
    }

    /** Wording of the place; empty when this version has no such place. */
    public Optional<String> wording(Ground ground, Locale locale) {
        return edition.wording(ground, locale);
    }
}
