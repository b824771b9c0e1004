package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who has a seat; for accounts, which gives them their user IDs. Called inside the caller's transaction. */
@ApplicationScoped
public class Seats {

    @Inject
    Contracts contracts;

    /** The person in this seat; empty when there is no such seat any more. */
    public Optional<SeatHolder> holder(UUID seat) {
        return contracts.findSeat(seat).map(Seat::holder);
    }

    /** The people in the seats of a contract, the liaison among them. */
    public List<SeatHolder> holders(UUID contract) {
        return contracts.seatsOf(contract).stream().map(Seat::holder).toList();
    }

    /** Remembers that the user has set a password and been in; a repeat changes nothing. */
    public void activated(UUID seat) {
        contracts.findSeat(seat).ifPresent(Seat::activate);
    }
}
