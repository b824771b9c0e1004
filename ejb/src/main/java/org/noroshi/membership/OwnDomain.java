package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * What is known of a domain that an institution calls its own.
 *
 * @param subdomains whether addresses below it count too
 * @param proof null while it is only claimed: then it counts for nothing
 * @param mailRound counts the mails with a link: only the latest works
 */
@Embeddable
record OwnDomain(
        @Column(name = "subdomains", nullable = false) boolean subdomains,
        @Enumerated(EnumType.STRING) @Column(name = "proof") DomainProof proof,
        @Column(name = "claimed_at") Instant claimedAt,
        @Column(name = "proved_at") Instant provedAt,
        @Column(name = "mail_round", nullable = false) int mailRound,
        @Column(name = "mailed_at") Instant mailedAt,
        @Column(name = "mailed_to") String mailedTo) {

    /** Accepted with the application. */
    static OwnDomain accepted(boolean subdomains, Instant at) {
        return new OwnDomain(subdomains, DomainProof.DESK, at, null, 0, null, null);
    }

    /** Named by the liaison, and nothing yet. */
    static OwnDomain claimed(boolean subdomains, Instant at) {
        return new OwnDomain(subdomains, null, at, null, 0, null, null);
    }

    OwnDomain withSubdomains(boolean allowed) {
        return new OwnDomain(allowed, proof, claimedAt, provedAt, mailRound, mailedAt, mailedTo);
    }

    OwnDomain mailed(String to, Instant at) {
        return new OwnDomain(subdomains, proof, claimedAt, provedAt, mailRound + 1, at, to);
    }

    OwnDomain proved(DomainProof by, Instant at) {
        return new OwnDomain(subdomains, by, claimedAt, at, mailRound, null, null);
    }

    /** Whether the desk accepted it, or it is proved: then addresses in it are the institution's. */
    boolean counts() {
        return proof != null;
    }

    /** Whether its owner has shown to be its owner. */
    boolean isProved() {
        return proof == DomainProof.MAIL || proof == DomainProof.DNS;
    }

    boolean isMailOpen(Duration valid, Instant now) {
        return mailedAt != null && now.isBefore(mailedAt.plus(valid));
    }

    /** Whether the address is in the domain of this name: exactly, or below it where that is allowed. */
    boolean covers(MailDomain name, EmailAddress address) {
        return subdomains ? name.covers(address) : name.equals(address.domain());
    }
}
