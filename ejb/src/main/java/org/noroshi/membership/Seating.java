package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;

/**
 * What the desk does about a member's users when the member can't: takes a place away, or names another liaison because
 * the present one has left. The member's own way is {@link OwnUsers}; nobody gets a place here, that takes the hospital's
 * attestation and a decision ({@link UserAdmission}).
 */
@Stateless
public class Seating {

    @Inject
    Contracts contracts;

    @Inject
    SeatRequests requests;

    @Inject
    StepUp stepUp;

    @Inject
    Clock clock;

    @Inject
    Event<UserRemoved> removed;

    @Inject
    Event<LiaisonNamed> named;

    /**
     * Takes a user's place away, at once (article 8).
     *
     * @throws InvalidInputException without a ground
     * @throws RefusedException when it is the liaison: another one has to be named first
     * @throws org.noroshi.platform.NotConfirmedException when the officer has to prove afresh who he is
     */
    @RolesAllowed(Roles.ADMIT)
    public void remove(@NotNull UUID seat, RemovalGround ground) {
        stepUp.require();
        if (ground == null) {
            throw new InvalidInputException("ground", MembershipError.GROUND_REQUIRED);
        }
        Contract contract = contractOf(seat);
        requests.openOf(seat).ifPresent(request -> request.withdraw(clock.instant()));
        removed.fire(contract.remove(seat, ground.code(), clock.instant()));
    }

    /**
     * Makes this user the liaison instead of the present one.
     *
     * @throws RefusedException when it is somebody about whom the desk has not decided
     * @throws org.noroshi.platform.NotConfirmedException when the officer has to prove afresh who he is
     */
    @RolesAllowed(Roles.ADMIT)
    public void nameLiaison(@NotNull UUID seat) {
        stepUp.require();
        Contract contract = contractOf(seat);
        contract.handOverTo(seat, contracts::flush);
        contracts.flush();
        named.fire(new LiaisonNamed(seat, contract.id()));
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
