package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/**
 * How the caller's own hospital stands. Found by the caller's seat alone, never by an id from a request, so that
 * nobody can ask for another hospital (article 18-5).
 */
@Stateless
public class OwnHospital {

    @Inject
    OwnContract own;

    @Inject
    Organisations organisations;

    @Inject
    MembershipSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * The own hospital: for the liaison with all its users, for the others with their own data alone.
     *
     * @throws NotFoundException for whoever belongs to no hospital
     */
    @RolesAllowed(Roles.BELONG)
    public HospitalCard view() {
        Seat seat = own.seat();
        Contract contract = seat.contract();
        Instant now = clock.instant();
        Organisation organisation = organisations.find(contract.organisation()).orElseThrow();
        Person liaison = contract.liaison().person();
        boolean represents = seat.isLiaison() && caller.may(Roles.REPRESENT);
        return new HospitalCard(
                contract.id(),
                contract.organisation(),
                contract.number(),
                contract.state(),
                organisation.institution(),
                contract.termsVersion(),
                contract.formedAt(),
                contract.endsAt(),
                new LiaisonCard(liaison.name(), liaison.department()),
                contract.card(seat, now),
                seat.isLiaison()
                        ? contract.seats().stream()
                                .filter(Seat::isLive)
                                .map(one -> contract.card(one, now))
                                .toList()
                        : List.of(),
                settings.seats(),
                organisation.nextYearConsent(),
                represents);
    }
}
