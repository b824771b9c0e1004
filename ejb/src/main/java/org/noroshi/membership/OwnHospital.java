package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
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
    SeatSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<NextYearConsentChanged> changed;

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

    /**
     * Lets the ministry use the contact data in later years, or takes that back (note 1). Only what the hospital says
     * here counts, whatever stood in its application.
     */
    @RolesAllowed(Roles.REPRESENT)
    @Enforces("N1")
    public void agreeToNextYear(boolean agreed) {
        Contract contract = own.toChange();
        Organisation organisation = organisations.findFresh(contract.organisation());
        if (organisation.nextYearConsent() != agreed) {
            changed.fire(organisation.agreeToNextYear(agreed));
        }
    }
}
