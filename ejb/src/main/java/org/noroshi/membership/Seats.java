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

    @Inject
    Organisations organisations;

    /** The person in this seat; empty when there is no such seat any more. */
    public Optional<SeatHolder> holder(UUID seat) {
        return contracts.findSeat(seat).filter(Seat::isUser).map(Seat::holder);
    }

    /** Who has this seat, or had it until it was given up. */
    public Optional<FormerHolder> holderEver(UUID seat) {
        return contracts.findSeatEver(seat).flatMap(found -> organisations
                .find(found.contract().organisation())
                .map(organisation -> new FormerHolder(
                        organisation.institution().name(), found.person().name())));
    }

    /** The users of a contract, the liaison among them; who waits for the desk's decision is none yet. */
    public List<SeatHolder> holders(UUID contract) {
        return contracts.seatsOf(contract).stream()
                .filter(Seat::isUser)
                .map(Seat::holder)
                .toList();
    }

    /** The seats that the contract had and has no more. */
    public List<UUID> givenUp(UUID contract) {
        return contracts.seatsGivenUp(contract);
    }

    /** Remembers that the user has set a password and been in; a repeat changes nothing. */
    public void activated(UUID seat) {
        contracts.findSeat(seat).ifPresent(Seat::activate);
    }
}
