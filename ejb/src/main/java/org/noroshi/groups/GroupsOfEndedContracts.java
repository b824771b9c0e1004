package org.noroshi.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.noroshi.membership.ContractEnded;
import org.noroshi.platform.TimeSource;

/** With the contract a hospital leaves its groups: it is counted no more, and a new contract begins with none. */
@ApplicationScoped
class GroupsOfEndedContracts {

    @Inject
    GroupTags tags;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    void ended(@Observes ContractEnded event) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
        memberships.lasting(tags.all(event.organisation())).forEach(membership -> membership.end(today));
    }
}
