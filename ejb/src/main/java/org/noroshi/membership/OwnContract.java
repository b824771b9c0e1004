package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.noroshi.platform.CallersSeat;
import org.noroshi.platform.NotFoundException;

/** The contract that the caller's seat belongs to. Used inside the caller's transaction. */
@ApplicationScoped
class OwnContract {

    @Inject
    Instance<CallersSeat> caller;

    @Inject
    Contracts contracts;

    /**
     * The caller's seat.
     *
     * @throws NotFoundException when the caller has none (any more)
     */
    Seat seat() {
        return caller.get().seat().flatMap(contracts::findSeat).orElseThrow(NotFoundException::new);
    }

    /**
     * The caller's contract to change, when the caller is its liaison.
     *
     * @throws NotFoundException for everybody else
     */
    Contract toChange() {
        Seat seat = seat();
        Contract contract = contracts.findToChange(seat.contract().id()).orElseThrow(NotFoundException::new);
        // who the liaison is may have changed before the lock was had
        if (!contract.liaison().id().equals(seat.id())) {
            throw new NotFoundException();
        }
        return contract;
    }
}
