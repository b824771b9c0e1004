package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;

/**
 * Changes who uses the service for a member after it was admitted (article 8). For the desk, which decides on a member's
 * wish as it decides on an application: only staff, within the number of places.
 */
@Stateless
public class Seating {

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    MembershipSettings settings;

    @Inject
    Clock clock;

    @Inject
    Event<UserAdmitted> admitted;

    @Inject
    Event<UserRemoved> removed;

    /**
     * Gives a further person a place.
     *
     * @return the seat
     * @throws InvalidInputException when something about the person is missing or wrong
     * @throws RefusedException when all places are taken (note 2) or the person is not staff (article 6-1-2)
     * @throws org.noroshi.platform.DuplicateException when somebody is a user with this address
     */
    @RolesAllowed(Roles.ADMIT)
    public UUID add(@NotNull @Valid AddUser command) {
        FormReading reading = new FormReading();
        List<Person> people = reading.people(List.of(command.person()), 1);
        reading.requireNothingWrong();
        Person person = people.get(0);
        Contract contract = toChange(command.contract());
        if (!person.employment().isStaff()) {
            throw new RefusedException(MembershipError.NOT_STAFF);
        }
        Organisation organisation = organisations.find(contract.organisation()).orElseThrow();
        Seat seat = contract.admit(person, organisation.language(), settings.seats(), clock.instant());
        contracts.flush();
        admitted.fire(new UserAdmitted(seat.id(), contract.id(), seat.isLiaison()));
        return seat.id();
    }

    /**
     * Takes a user's place away, at once (article 8).
     *
     * @throws RefusedException when it is the liaison: another one has to be named first
     */
    @RolesAllowed(Roles.ADMIT)
    public void remove(@NotNull UUID seat) {
        Contract contract = contractOf(seat);
        removed.fire(contract.remove(seat, clock.instant()));
    }

    /** Makes this user the liaison instead of the present one. */
    @RolesAllowed(Roles.ADMIT)
    public void nameLiaison(@NotNull UUID seat) {
        contractOf(seat).handOverTo(seat, contracts::flush);
    }

    private Contract contractOf(UUID seat) {
        return contracts
                .findSeat(seat)
                .map(found -> toChange(found.holder().contract()))
                .orElseThrow(NotFoundException::new);
    }

    private Contract toChange(UUID contract) {
        return contracts.findToChange(contract).orElseThrow(NotFoundException::new);
    }
}
