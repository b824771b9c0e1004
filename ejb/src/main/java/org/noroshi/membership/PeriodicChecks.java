package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/**
 * What comes round at the desk: once a year it makes sure that a member still exists (article 6-1-1), and it sees which
 * members have not attested about their users in time (article 14-1).
 */
@Stateless
public class PeriodicChecks {

    @Inject
    Contracts contracts;

    @Inject
    Periods periods;

    @Inject
    Rechecks rechecks;

    @Inject
    Attestations attestations;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<InstitutionRechecked> rechecked;

    /** Members whose existence is to be checked by now, the longest due first. */
    @RolesAllowed(Roles.ADMIT)
    public List<DueCard> institutions() {
        return rechecks.due();
    }

    /** Members that have not attested in time, the longest first. */
    @RolesAllowed(Roles.ADMIT)
    public List<DueCard> attestations() {
        return attestations.overdue();
    }

    /**
     * Notes that the institution still exists, and how that was seen.
     *
     * @throws InvalidInputException without evidence
     */
    @RolesAllowed(Roles.ADMIT)
    @Enforces("A06-1-1")
    public void checked(@NotNull UUID contract, String evidence) {
        FormReading reading = new FormReading();
        String seen = reading.text(
                "evidence", evidence == null ? "" : evidence, FormReading.REASON, MembershipError.EVIDENCE_REQUIRED);
        reading.requireNothingWrong();
        UUID organisation = contracts.find(contract).map(Contract::organisation).orElseThrow(NotFoundException::new);
        periods.add(new InstitutionRecheck(organisation, seen, caller.requireAccount(), clock.instant()));
        rechecked.fire(new InstitutionRechecked(organisation));
    }
}
