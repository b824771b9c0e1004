package org.noroshi.terms;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/**
 * Shows the terms and keeps the proofs of who agreed to them.
 *
 * <p>Anybody may read the terms, and an applicant agrees before there is an account: those methods are open. What binds
 * a consent to the right person is the service that asks for it.
 */
@Stateless
public class TermsLibrary {

    @Inject
    TermsVersions versions;

    @Inject
    Consents consents;

    @Inject
    Clock clock;

    @Inject
    Event<ConsentRecorded> recorded;

    /** The version that is in force now, with its text. */
    @PermitAll
    public PublishedTerms current() {
        return versions.current(clock.instant())
                .orElseThrow(TermsLibrary::nothingInForce)
                .published();
    }

    /** Which version is in force now, without its text. */
    @PermitAll
    public TermsReference currentReference() {
        return versions.currentReference(clock.instant()).orElseThrow(TermsLibrary::nothingInForce);
    }

    /**
     * A version, whether or not it is in force: what was agreed to can always be read again.
     *
     * @throws NotFoundException when there is none of this id
     */
    @PermitAll
    public PublishedTerms version(UUID id) {
        return versions.find(id).orElseThrow(NotFoundException::new).published();
    }

    /** The version that is announced and will take effect, without its text; whoever is bound by the terms may see it. */
    @PermitAll
    public Optional<ComingTerms> coming() {
        return versions.coming(clock.instant());
    }

    /** Whether the version was taken back before it took effect. */
    @PermitAll
    public boolean isCancelled(UUID id) {
        return versions.row(id).filter(row -> row.cancellation() != null).isPresent();
    }

    /**
     * What this version changes against the one before it.
     *
     * @param locale of the reader; the changes are shown in its language
     * @return empty for the first version
     * @throws NotFoundException when there is none of this id
     */
    @PermitAll
    public Optional<TermsChanges> changes(UUID id, Locale locale) {
        PublishedTerms after = version(id);
        return versions.before(after.reference(), after.effectiveAt())
                .map(before -> TermsChanges.of(before.published(), after, locale));
    }

    /**
     * What changes between two versions, however many lie between them.
     *
     * @throws NotFoundException when one of them does not exist
     */
    @PermitAll
    public TermsChanges changes(UUID before, UUID after, Locale locale) {
        return TermsChanges.of(version(before), version(after), locale);
    }

    /**
     * Makes sure that what was on the screen is still the text in force (article 5-1).
     *
     * @throws TermsChangedException when it is not; the new text has to be shown
     */
    @Enforces("A05-1")
    @PermitAll
    public void requireCurrent(UUID versionId, String hash) {
        TermsReference current = currentReference();
        if (!current.versionId().equals(versionId) || !current.hash().equals(hash)) {
            throw new TermsChangedException();
        }
    }

    /**
     * Writes down that somebody agrees to the text in force: version, hash, person, time and address (article 5-1,
     * article 14-2). A user may also acknowledge the text that is announced and not in force yet. Agreeing again to the
     * same version changes nothing; the first proof counts.
     *
     * @throws TermsChangedException when the text is no longer the current one
     * @throws org.noroshi.platform.DuplicateException when the same consent is being recorded at this very moment
     */
    @PermitAll
    public ConsentEvidence recordConsent(@Valid RecordConsent given) {
        if (given.subject().kind() != ConsentSubject.Kind.ACCOUNT || !isComing(given)) {
            requireCurrent(given.versionId(), given.hash());
        }
        Optional<Consent> earlier = consents.find(given.subject(), given.versionId());
        if (earlier.isPresent()) {
            return earlier.get().evidence();
        }
        Consent consent = new Consent(given, clock.instant());
        consents.add(consent);
        ConsentEvidence evidence = consent.evidence();
        recorded.fire(new ConsentRecorded(evidence.id()));
        return evidence;
    }

    /** Whether the account has acknowledged the version in force (article 3); the answer is false for an unknown one. */
    @PermitAll
    public boolean hasAcceptedCurrent(ConsentSubject subject) {
        return consents.find(subject, currentReference().versionId()).isPresent();
    }

    /** Whether the account has acknowledged this version. */
    @PermitAll
    public boolean hasAccepted(ConsentSubject subject, UUID version) {
        return consents.find(subject, version).isPresent();
    }

    /** The version that the account has acknowledged last, if any; what changed since then is what it has to be shown. */
    @PermitAll
    public Optional<UUID> lastAccepted(ConsentSubject subject) {
        List<Consent> all = consents.of(subject);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).evidence().versionId());
    }

    /** Every proof for the application or account, the oldest first. */
    @RolesAllowed(Roles.ADMIT)
    public List<ConsentEvidence> evidence(ConsentSubject subject) {
        return consents.of(subject).stream().map(Consent::evidence).toList();
    }

    private boolean isComing(RecordConsent meant) {
        return coming().filter(terms -> terms.versionId().equals(meant.versionId())
                        && terms.hash().equals(meant.hash()))
                .isPresent();
    }

    private static IllegalStateException nothingInForce() {
        return new IllegalStateException("No version of the terms is in force");
    }
}
