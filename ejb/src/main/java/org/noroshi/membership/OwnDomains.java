package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;

/**
 * The mail domains of the own hospital (note 3): the liaison names them and proves each by a mailed link or a TXT record.
 * A domain that is only named counts for nothing, so that nobody can call another one's domain its own.
 */
@Stateless
public class OwnDomains {

    @Inject
    OwnContract own;

    @Inject
    DomainSteps steps;

    @Inject
    Domains domains;

    @Inject
    DomainLinks links;

    @Inject
    TxtRecords records;

    @Inject
    MembershipSettings settings;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<DomainChanged> changed;

    /** The domains, those only named among them. */
    @RolesAllowed(Roles.REPRESENT)
    public List<DomainCard> view() {
        return domains.cards(own.toRead());
    }

    /**
     * Names another domain; it counts when it is proved.
     *
     * @throws InvalidInputException when it is no domain, or one where anybody gets an address
     * @throws RefusedException when it is named already, or too many are
     */
    @RolesAllowed(Roles.REPRESENT)
    @Enforces("N3a")
    public void claim(@NotNull ClaimDomain command) {
        MailDomain name = MailDomain.ownedBy(command.name(), "name");
        if (MailLists.bundled().isFree(name) || MailLists.bundled().isDisposable(name)) {
            throw new InvalidInputException("name", MembershipError.FREE_MAIL_DOMAIN);
        }
        changed.fire(domains.toChange(own.toChange()).claim(name, command.subdomains(), clock.instant()));
    }

    /** Lets addresses below the domain count, or not any more. */
    @RolesAllowed(Roles.REPRESENT)
    public void allowSubdomains(@NotNull String name, boolean allowed) {
        changed.fire(domains.toChange(own.toChange()).allowSubdomains(name, allowed));
    }

    /**
     * Gives a domain up.
     *
     * @throws RefusedException when it is the last one that counts
     */
    @RolesAllowed(Roles.REPRESENT)
    public void drop(@NotNull String name) {
        changed.fire(domains.toChange(own.toChange()).drop(name));
    }

    /**
     * Sends a link to an address in the domain; whoever reads it there and hands it to the liaison proves the domain.
     *
     * @throws InvalidInputException when the address is none, or not in the domain itself
     */
    @RolesAllowed(Roles.REPRESENT)
    public void mail(@NotNull String name, String address) {
        EmailAddress to = EmailAddress.of(address);
        if (!to.domain().name().equals(name)) {
            throw new InvalidInputException("mail", MembershipError.ADDRESS_NOT_IN_DOMAIN, name);
        }
        Contract contract = own.toChange();
        Organisation organisation = domains.toChange(contract);
        int round = organisation.mailed(name, to, clock.instant());
        outbox.enqueue(
                DomainProofMail.KIND,
                Json.createObjectBuilder()
                        .add("organisation", organisation.id().toString())
                        .add("domain", name)
                        .add("round", round)
                        .build());
    }

    /**
     * Takes the key of the mailed link as proof.
     *
     * @throws RefusedException when it is too old, another mail has replaced it, or it is wrong
     */
    @RolesAllowed(Roles.REPRESENT)
    @Enforces("N3a")
    public void confirm(@NotNull String name, String key) {
        Organisation organisation = domains.toChange(own.toChange());
        Optional<OwnDomain> domain = organisation.domain(name);
        boolean right = domain.filter(known -> known.isMailOpen(settings.confirmationTime(), clock.instant()))
                .filter(known -> links.isMailKey(organisation.id(), name, known.mailRound(), key))
                .isPresent();
        if (!right) {
            throw new RefusedException(MembershipError.DOMAIN_KEY_INVALID);
        }
        changed.fire(organisation.prove(name, DomainProof.MAIL, clock.instant()));
    }

    /**
     * Looks for the TXT record and takes it as proof.
     *
     * @throws RefusedException when it is not there, says something else, or no name server answers: each in its own words
     */
    @RolesAllowed(Roles.REPRESENT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Enforces("N3a")
    public void check(@NotNull String name) {
        DomainSteps.Expected expected = steps.expected(name);
        List<String> found = records.of(expected.recordName());
        if (found.stream().map(String::strip).noneMatch(expected.recordText()::equals)) {
            throw new RefusedException(MembershipError.DNS_OTHER_TEXT, expected.recordName());
        }
        steps.proved(name);
    }
}
