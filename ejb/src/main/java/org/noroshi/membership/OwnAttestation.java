package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Roles;

/**
 * The liaison attests twice a year for the own hospital that its users still work there and do what they did (articles
 * 6-1-2 and 14-1), and what it keeps of its own safety (article 16-3). Whoever has left loses the place at once.
 */
@Stateless
public class OwnAttestation {

    @Inject
    OwnContract own;

    @Inject
    Contracts contracts;

    @Inject
    Attestations attestations;

    @Inject
    Periods periods;

    @Inject
    SeatSettings settings;

    @Inject
    Clock clock;

    @Inject
    Event<UserRemoved> removed;

    @Inject
    Event<UsersAttested> attested;

    /** What is due, and about whom. */
    @RolesAllowed(Roles.REPRESENT)
    public AttestationCard view() {
        Contract contract = own.toRead();
        Instant now = clock.instant();
        Optional<Instant> due = attestations.due(contract.id(), contract.formedAt());
        return new AttestationCard(
                due,
                due.filter(time -> AttestationPolicy.isReached(time.minus(settings.attestationNotice()), now))
                        .isPresent(),
                due.filter(time -> AttestationPolicy.isReached(time, now)).isPresent(),
                periods.attested(contract.id()),
                users(contract).stream().map(seat -> contract.card(seat, now)).toList());
    }

    /**
     * Attests about every user and declares what the hospital keeps of its safety.
     *
     * @throws InvalidInputException when something about a user is missing, or the liaison says to have left
     */
    @RolesAllowed(Roles.REPRESENT)
    @Enforces("A14-1")
    @Enforces("A16-3")
    public void attest(@NotNull @Valid AttestUsers command) {
        UUID liaison = own.seat().id();
        Contract contract = own.toChange();
        Instant now = clock.instant();
        List<Seat> users = users(contract);
        FormReading reading = new FormReading();
        Map<UUID, AttestationLine> lines = new HashMap<>();
        for (int i = 0; i < users.size(); i++) {
            Seat seat = users.get(i);
            Optional<UserStatement> said = command.users().stream()
                    .filter(one -> one.seat().equals(seat.id()))
                    .findFirst();
            reading.statement(i, seat, said).ifPresent(line -> lines.put(seat.id(), line));
        }
        reading.requireNothingWrong();
        lines.forEach((seat, line) -> {
            switch (line.statement()) {
                case LEFT -> removed.fire(contract.remove(seat, RemovalGround.A14_1.code(), now));
                case OTHER_DUTY -> contract.changeDuty(seat, line.duty());
                case AS_BEFORE -> {}
            }
        });
        Attestation attestation = new Attestation(contract.id(), liaison, lines, now);
        periods.add(attestation);
        periods.add(SafetyDeclaration.ofContract(
                contract.id(),
                contract.liaison().person().name(),
                command.safety().stream()
                        .flatMap(name -> SafetyItem.of(name).stream())
                        .toList(),
                now));
        contracts.flush();
        attested.fire(new UsersAttested(attestation.id(), contract.id()));
    }

    private static List<Seat> users(Contract contract) {
        return contract.seats().stream().filter(Seat::isUser).toList();
    }
}
