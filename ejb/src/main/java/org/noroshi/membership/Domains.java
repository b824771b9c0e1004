package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The domains of a member and how they are shown. */
@ApplicationScoped
class Domains {

    @Inject
    Organisations organisations;

    @Inject
    DomainLinks links;

    @Inject
    MembershipSettings settings;

    @Inject
    Clock clock;

    Organisation of(Contract contract) {
        return organisations.find(contract.organisation()).orElseThrow();
    }

    /** Read after the contract's lock was had, so that nothing is changed that somebody else has changed. */
    Organisation toChange(Contract lockedContract) {
        return organisations.findFresh(lockedContract.organisation());
    }

    List<DomainCard> cards(Contract contract) {
        Organisation organisation = of(contract);
        return organisation.domainsInAll().entrySet().stream()
                .map(entry -> card(contract, organisation, new MailDomain(entry.getKey()), entry.getValue()))
                .toList();
    }

    private DomainCard card(Contract contract, Organisation organisation, MailDomain name, OwnDomain domain) {
        return new DomainCard(
                name.name(),
                name.display(),
                domain.subdomains(),
                Optional.ofNullable(domain.proof()),
                Optional.ofNullable(domain.provedAt()),
                Optional.ofNullable(domain.mailedTo())
                        .filter(mailed -> domain.isMailOpen(settings.confirmationTime(), clock.instant())),
                links.recordName(name.name()),
                links.recordText(organisation.id(), name.name()),
                contract.seats().stream()
                        .filter(Seat::isLive)
                        .filter(seat -> domain.covers(
                                name, new EmailAddress(seat.person().mail())))
                        .count());
    }
}
