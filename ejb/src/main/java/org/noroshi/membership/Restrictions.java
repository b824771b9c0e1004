package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/**
 * Takes rights away from a user or a hospital for a while and gives them back (article 11-2). What is decided here works
 * at the next request, because every request asks {@link Standings}.
 */
@Stateless
public class Restrictions {

    private static final int REASON = 2_000;

    @Inject
    Contracts contracts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<UserSuspended> userSuspended;

    @Inject
    Event<ContractSuspended> contractSuspended;

    @Inject
    Event<RestrictionLifted> lifted;

    /**
     * Restricts one user.
     *
     * @return id of the restriction
     * @throws InvalidInputException without grade, ground or reason, or with an end that is past
     * @throws NotFoundException when there is no such user
     */
    @RolesAllowed(Roles.RESTRICT)
    public UUID suspendUser(@NotNull @Valid SuspendUser command) {
        UUID contractId = contracts
                .findSeat(command.seat())
                .map(seat -> seat.holder().contract())
                .orElseThrow(NotFoundException::new);
        Contract contract = toChange(contractId);
        Instant now = clock.instant();
        Restriction restriction = contract.restrict(
                command.seat(),
                terms(command.grade(), command.ground(), command.reason(), now, command.until()),
                caller.requireAccount(),
                now);
        contracts.flush();
        userSuspended.fire(
                new UserSuspended(restriction.id(), command.seat(), contractId, command.grade(), command.ground()));
        return restriction.id();
    }

    /**
     * Restricts a whole hospital.
     *
     * @return id of the restriction
     * @throws InvalidInputException without grade, ground or reason, or with an end that is past
     * @throws NotFoundException when there is no such contract
     */
    @RolesAllowed(Roles.RESTRICT)
    public UUID suspendContract(@NotNull @Valid SuspendContract command) {
        Contract contract = toChange(command.contract());
        Instant now = clock.instant();
        Restriction restriction = contract.restrict(
                terms(command.grade(), command.ground(), command.reason(), now, command.until()),
                caller.requireAccount(),
                now);
        contracts.flush();
        contractSuspended.fire(
                new ContractSuspended(restriction.id(), contract.id(), command.grade(), command.ground()));
        return restriction.id();
    }

    /**
     * Ends a restriction before its time.
     *
     * @throws InvalidInputException without a reason
     * @throws org.noroshi.platform.RefusedException when it is over already
     * @throws NotFoundException when there is no such restriction
     */
    @RolesAllowed(Roles.RESTRICT)
    public void lift(@NotNull UUID restriction, String reason) {
        Restriction found = contracts.findRestriction(restriction).orElseThrow(NotFoundException::new);
        lifted.fire(found.lift(caller.requireAccount(), words(reason), clock.instant()));
    }

    private Contract toChange(UUID id) {
        return contracts.findToChange(id).orElseThrow(NotFoundException::new);
    }

    private static RestrictionTerms terms(
            Grade grade, RestrictionGround ground, String reason, Instant from, Optional<Instant> until) {
        List<Problem> missing = new ArrayList<>();
        if (grade == null || grade == Grade.NONE) {
            missing.add(new Problem("grade", MembershipError.NOT_A_CHOICE, List.of()));
        }
        if (ground == null) {
            missing.add(new Problem("ground", MembershipError.GROUND_REQUIRED, List.of()));
        }
        if (until.isPresent() && !until.get().isAfter(from)) {
            missing.add(new Problem("until", MembershipError.END_BEFORE_START, List.of()));
        }
        if (!missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
        return new RestrictionTerms(grade, ground, words(reason), from, until);
    }

    private static String words(String typed) {
        FormReading reading = new FormReading();
        String text = reading.text("reason", typed == null ? "" : typed, REASON, MembershipError.REASON_REQUIRED);
        reading.requireNothingWrong();
        return text;
    }
}
