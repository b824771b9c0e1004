package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Puts together what the service notices about an application, from what it says and from what is stored already. */
@ApplicationScoped
class Findings {

    @Inject
    Applications applications;

    List<Finding> of(Application application) {
        List<Finding> found = new ArrayList<>(
                FindingPolicy.inItself(application.institution(), application.domains(), application.people()));
        Institution institution = application.institution();
        applications
                .sameName(application.id(), institution.nameKey())
                .forEach(other -> found.add(new Finding(FindingKind.DUPLICATE_NAME, other)));
        if (institution.code() != null) {
            applications
                    .sameCode(application.id(), institution.code())
                    .forEach(other -> found.add(new Finding(FindingKind.DUPLICATE_CODE, other)));
        }
        applications
                .sameDomains(application.id(), application.domains())
                .forEach(domain -> found.add(new Finding(FindingKind.DUPLICATE_DOMAIN, domain)));
        applications
                .addressesInUse(application.people().stream().map(Person::mail).toList())
                .forEach(mail -> found.add(new Finding(FindingKind.ADDRESS_IN_USE, mail)));
        return found;
    }
}
