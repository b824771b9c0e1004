package org.noroshi.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;

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
    @MapKeyColumn(name = "domain")
    private Map<String, OwnDomain> domains = new TreeMap<>();

    @Column(nullable = false)
    private String language;

    @Column(name = "next_year_consent", nullable = false)
    private boolean nextYearConsent;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Organisation() {}

    /** @param domains which the desk accepted, each with whether names below it count */
    Organisation(
            Institution institution,
            Map<String, Boolean> domains,
            Locale language,
            boolean nextYearConsent,
            Instant createdAt) {
        this.id = UUID.randomUUID();
        this.institution = institution;
        this.nameKey = institution.nameKey();
        domains.forEach((name, below) -> this.domains.put(name, OwnDomain.accepted(below, createdAt)));
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

    /** The domains that count, claimed ones not among them. */
    SortedSet<String> domains() {
        SortedSet<String> counting = new TreeSet<>();
        domains.forEach((name, domain) -> {
            if (domain.counts()) {
                counting.add(name);
            }
        });
        return counting;
    }

    /** All domains with what is known of each, those only claimed among them. */
    SortedMap<String, OwnDomain> domainsInAll() {
        return new TreeMap<>(domains);
    }

    Optional<OwnDomain> domain(String name) {
        return Optional.ofNullable(domains.get(name));
    }

    /** Whether the address is in a domain that counts: exactly, or below it where that is allowed (note 3). */
    boolean covers(EmailAddress address) {
        return domains.entrySet().stream()
                .anyMatch(domain -> domain.getValue().counts()
                        && domain.getValue().covers(new MailDomain(domain.getKey()), address));
    }

    /** Whether the domain by which an address counts is proved, and not only accepted. */
    boolean provesDomainOf(EmailAddress address) {
        return domains.entrySet().stream()
                .anyMatch(domain -> domain.getValue().isProved()
                        && domain.getValue().covers(new MailDomain(domain.getKey()), address));
    }

    /**
     * The institution calls another domain its own; it counts when that is proved.
     *
     * @throws RefusedException when it is named already, or too many are
     */
    DomainChanged claim(MailDomain name, boolean subdomains, Instant at) {
        if (domains.containsKey(name.name())) {
            throw new RefusedException(MembershipError.DOMAIN_TWICE);
        }
        if (domains.size() >= FormReading.DOMAINS) {
            throw new RefusedException(MembershipError.TOO_MANY_DOMAINS, FormReading.DOMAINS);
        }
        domains.put(name.name(), OwnDomain.claimed(subdomains, at));
        return new DomainChanged(id, name.name(), DomainChange.CLAIMED);
    }

    /** From now on addresses below the domain count too, or don't any more. */
    DomainChanged allowSubdomains(String name, boolean allowed) {
        domains.put(name, known(name).withSubdomains(allowed));
        return new DomainChanged(id, name, DomainChange.SUBDOMAINS);
    }

    /** A mail with a link goes to this address in the domain; links in earlier ones stop working. */
    int mailed(String name, EmailAddress to, Instant at) {
        domains.put(name, known(name).mailed(to.value(), at));
        return known(name).mailRound();
    }

    /** The institution has shown that the domain is its own. */
    DomainChanged prove(String name, DomainProof by, Instant at) {
        domains.put(name, known(name).proved(by, at));
        return new DomainChanged(id, name, DomainChange.PROVED);
    }

    /**
     * The domain is the institution's no more.
     *
     * @throws RefusedException when no other one would count
     */
    DomainChanged drop(String name) {
        if (known(name).counts() && domains().size() == 1) {
            throw new RefusedException(MembershipError.LAST_DOMAIN);
        }
        domains.remove(name);
        return new DomainChanged(id, name, DomainChange.DROPPED);
    }

    private OwnDomain known(String name) {
        return domain(name).orElseThrow(NotFoundException::new);
    }

    /** Whether the ministry may use the contact data in later years (note 1): given and taken back by the liaison. */
    NextYearConsentChanged agreeToNextYear(boolean agreed) {
        nextYearConsent = agreed;
        return new NextYearConsentChanged(id, agreed);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    boolean nextYearConsent() {
        return nextYearConsent;
    }
}
