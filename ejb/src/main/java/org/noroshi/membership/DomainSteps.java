package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.noroshi.platform.NotFoundException;

/** The steps of proving a domain that need the database, each a short transaction; asking the name servers lies between. */
@ApplicationScoped
class DomainSteps {

    /** What has to stand where. */
    record Expected(String recordName, String recordText) {}

    @Inject
    OwnContract own;

    @Inject
    Domains domains;

    @Inject
    DomainLinks links;

    @Inject
    Clock clock;

    @Inject
    Event<DomainChanged> changed;

    protected DomainSteps() {}

    @Transactional
    Expected expected(String name) {
        Organisation organisation = domains.of(own.toRead());
        organisation.domain(name).orElseThrow(NotFoundException::new);
        return new Expected(links.recordName(name), links.recordText(organisation.id(), name));
    }

    @Transactional
    void proved(String name) {
        changed.fire(domains.toChange(own.toChange()).prove(name, DomainProof.DNS, clock.instant()));
    }
}
