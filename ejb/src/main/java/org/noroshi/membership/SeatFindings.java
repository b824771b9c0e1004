package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts together what the service notices about a person whom a hospital wants to add. */
@ApplicationScoped
class SeatFindings {

    @Inject
    Organisations organisations;

    /**
     * What there is to think about.
     *
     * @param seat the person's own, which is no other user's
     */
    List<Finding> of(Contract contract, Person person, UUID seat) {
        Organisation organisation = organisations.find(contract.organisation()).orElseThrow();
        List<Finding> found = new ArrayList<>();
        EmailAddress address = new EmailAddress(person.mail());
        FindingPolicy.about(person, organisation::covers, found);
        if (organisation.covers(address) && !organisation.provesDomainOf(address)) {
            found.add(new Finding(FindingKind.DOMAIN_UNPROVED, address.domain().name()));
        }
        organisations
                .samePerson(person.mail(), seat)
                .ifPresent(other -> found.add(new Finding(FindingKind.WAS_USER_ELSEWHERE, person.mail())));
        return found;
    }
}
