package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.RefusedException;

/**
 * The records of what happened around a new version: who was shown it, who objected, who said nothing. For the
 * capabilities that know accounts and contracts; there is no way here from a page.
 */
@ApplicationScoped
public class TermsBook {

    @Inject
    TermsRecords records;

    @Inject
    TermsVersions versions;

    @Inject
    Consents consents;

    @Inject
    Clock clock;

    protected TermsBook() {}

    /** Whether the account was shown before that this version is coming. */
    public boolean wasShown(UUID version, UUID account) {
        return records.wasShown(version, account);
    }

    /**
     * Remembers the first time. In a transaction of its own, so that the page is shown all the same when another window
     * has been faster.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Enforces("A04-2")
    public void shown(UUID version, UUID account) {
        records.add(new TermsShown(version, account, clock.instant()));
    }

    /**
     * Writes an objection down.
     *
     * @return the terms objected to
     * @throws RefusedException when these terms are not announced any more, above all when they have taken effect
     * @throws TermsChangedException when another text was on the screen
     * @throws org.noroshi.platform.DuplicateException when the member has objected already
     */
    @Enforces("A04-3")
    public ComingTerms object(ObjectToTerms given) {
        Instant now = clock.instant();
        ComingTerms coming = versions.coming(now)
                .filter(terms -> terms.versionId().equals(given.version()))
                .orElseThrow(() -> new RefusedException(TermsError.OBJECTION_TOO_LATE));
        if (!coming.hash().equals(given.hash())) {
            throw new TermsChangedException();
        }
        records.add(new TermsObjection(coming, given, now));
        return coming;
    }

    /** Contracts whose members objected to the version. */
    public List<UUID> objectors(UUID version) {
        return records.objectors(version);
    }

    /** Whether the contract's member has objected to the version. */
    public boolean hasObjected(UUID version, UUID contract) {
        return objections(contract).stream()
                .anyMatch(objection -> objection.version().equals(version));
    }

    /** All objections of a member. */
    public List<ObjectionCard> objections(UUID contract) {
        return records.objectionsOf(contract).stream().map(TermsObjection::card).toList();
    }

    /** Versions after the first that have taken effect, oldest first. */
    public List<ComingTerms> takenEffect() {
        return records.takenEffect(clock.instant());
    }

    /**
     * Writes down that these members said nothing, for those of whom it is not written down yet.
     *
     * @return how many were added
     */
    @Enforces("A04-1")
    public int assented(ComingTerms terms, Collection<UUID> contracts) {
        Set<UUID> left = new HashSet<>(contracts);
        left.removeAll(records.assented(terms.versionId()));
        Instant now = clock.instant();
        left.forEach(contract -> records.add(new TermsAssent(terms.versionId(), terms.effectiveAt(), contract, now)));
        return left.size();
    }

    /** What was written down of a member's silence. */
    public List<AssentCard> assents(UUID contract) {
        return records.assentsOf(contract).stream().map(TermsAssent::card).toList();
    }

    /** When the accounts were first shown which version. */
    public List<ShownTerms> shownTo(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : records.shownTo(accounts).stream().map(TermsShown::view).toList();
    }

    /** Consents of several accounts or applications. */
    public List<ConsentEvidence> consents(ConsentSubject.Kind kind, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : consents.of(kind, subjects).stream().map(Consent::evidence).toList();
    }

    /** Every version with how it came about, the newest first. */
    public List<VersionCard> versions() {
        Instant now = clock.instant();
        Optional<UUID> current = versions.currentReference(now).map(TermsReference::versionId);
        return versions.all().stream()
                .map(row -> row.card(current.orElse(null), now))
                .toList();
    }
}
