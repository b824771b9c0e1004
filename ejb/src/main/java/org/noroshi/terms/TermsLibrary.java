package org.noroshi.terms;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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
     * article 14-2). Agreeing again to the same version changes nothing; the first proof counts.
     *
     * @throws TermsChangedException when the text is no longer the current one
     * @throws org.noroshi.platform.DuplicateException when the same consent is being recorded at this very moment
     */
    @PermitAll
    public ConsentEvidence recordConsent(@Valid RecordConsent given) {
        requireCurrent(given.versionId(), given.hash());
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

    /** Every proof for the application or account, the oldest first. */
    @RolesAllowed(Roles.ADMIT)
    public List<ConsentEvidence> evidence(ConsentSubject subject) {
        return consents.of(subject).stream().map(Consent::evidence).toList();
    }

    private static IllegalStateException nothingInForce() {
        return new IllegalStateException("No version of the terms is in force");
    }
}
