package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;

/**
 * What the liaison does about the users of the own hospital (article 8): asks for another one, who becomes a user when
 * the desk has decided; takes a place away, which works at once; hands over. Every change locks the contract, so that the
 * number of places and the one liaison hold whatever runs at the same time, and needs a fresh proof of who makes it
 * (article 17-4).
 */
@Enforces("A08")
@Stateless
public class OwnUsers {

    @Inject
    OwnContract own;

    @Inject
    Contracts contracts;

    @Inject
    SeatRequests requests;

    @Inject
    SeatFindings findings;

    @Inject
    SeatLetters letters;

    @Inject
    SeatSettings settings;

    @Inject
    StepUp stepUp;

    @Inject
    Clock clock;

    @Inject
    Event<UserRequested> requested;

    @Inject
    Event<UserRemoved> removed;

    @Inject
    Event<LiaisonNamed> named;

    /**
     * All users and everybody who waits for the desk's decision.
     *
     * @throws NotFoundException for everybody but the liaison
     */
    @RolesAllowed(Roles.REPRESENT)
    public OwnUsersCard view() {
        Contract contract = own.toRead();
        Set<UUID> held = requests.openOfContract(contract.id()).stream()
                .filter(request -> request.state() == SeatRequestState.ON_HOLD)
                .map(request -> request.seat().id())
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        List<UserLine> lines = contract.seats().stream()
                .filter(Seat::isLive)
                .map(seat -> new UserLine(
                        contract.card(seat, now),
                        held.contains(seat.id()),
                        !seat.isLiaison(),
                        !seat.isLiaison() && seat.state() == SeatState.ACTIVE))
                .toList();
        return new OwnUsersCard(
                lines, lines.size(), settings.seats(), lines.size() < settings.seats() && contract.inForceAt(now));
    }

    /**
     * Asks the desk for a further user and keeps a place for that person. The hospital's attestation is part of it.
     *
     * @return the request's id
     * @throws InvalidInputException when something about the person is missing or wrong, or it is not attested
     * @throws RefusedException when all places are taken, those of people who wait among them (note 2)
     * @throws org.noroshi.platform.DuplicateException when somebody is a user with this address
     * @throws org.noroshi.platform.NotConfirmedException when the liaison has to prove afresh who he is
     */
    @RolesAllowed(Roles.REPRESENT)
    @Enforces("A08")
    public UUID invite(@NotNull @Valid InviteUser command) {
        stepUp.require();
        FormReading reading = new FormReading();
        Person person = reading.person(command.person());
        reading.attested(command.attested());
        reading.requireNothingWrong();
        UUID liaison = own.seat().id();
        Contract contract = own.toChange();
        Instant now = clock.instant();
        if (!contract.inForceAt(now)) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        Seat seat = contract.ask(person, contract.liaison().holder().language(), settings.seats(), now);
        contracts.flush();
        SeatRequest request = new SeatRequest(seat, liaison, findings.of(contract, person, seat.id()), now);
        requests.add(request);
        requested.fire(new UserRequested(request.id(), seat.id(), contract.id()));
        if (request.state() == SeatRequestState.ON_HOLD) {
            letters.held(request);
        }
        return request.id();
    }

    /**
     * Takes a place away, at once and without anybody's consent; of somebody who waits, the wish is taken back.
     *
     * @throws RefusedException when it is the liaison's own: another one has to be named first
     * @throws org.noroshi.platform.NotConfirmedException when the liaison has to prove afresh who he is
     * @throws NotFoundException when the own hospital has no such place
     */
    @RolesAllowed(Roles.REPRESENT)
    @Enforces("A08")
    public void remove(@NotNull UUID seat) {
        stepUp.require();
        Contract contract = own.toChange();
        requireOwn(contract, seat);
        Instant now = clock.instant();
        requests.openOf(seat).ifPresent(request -> request.withdraw(now));
        removed.fire(contract.remove(seat, RemovalGround.A08.code(), now));
        contracts.flush();
    }

    /**
     * Hands the liaison's task to another user; from then on the caller is a user like any other.
     *
     * @throws RefusedException when that user has not been in yet: a hospital must not end up without somebody who acts
     * @throws org.noroshi.platform.NotConfirmedException when the liaison has to prove afresh who he is
     * @throws NotFoundException when the own hospital has no such place
     */
    @RolesAllowed(Roles.REPRESENT)
    public void handOver(@NotNull UUID seat) {
        stepUp.require();
        Contract contract = own.toChange();
        if (requireOwn(contract, seat).state() != SeatState.ACTIVE) {
            throw new RefusedException(MembershipError.NOT_ACTIVE_YET);
        }
        contract.handOverTo(seat, contracts::flush);
        contracts.flush();
        named.fire(new LiaisonNamed(seat, contract.id()));
    }

    private static Seat requireOwn(Contract contract, UUID seat) {
        return contract.seats().stream()
                .filter(one -> one.isLive() && one.id().equals(seat))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
