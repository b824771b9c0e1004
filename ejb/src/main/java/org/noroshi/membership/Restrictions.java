package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Proposals;
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
    RestrictionDecided decided;

    @Inject
    Proposals proposals;

    @Inject
    Event<RestrictionLifted> lifted;

    /**
     * Restricts one user, at once or from a time on, on somebody's report.
     *
     * @return id of the restriction
     * @throws InvalidInputException without grade, ground, reason or reporter, with times that don't fit, or when the
     *     member is not told beforehand and nothing says why
     * @throws NotFoundException when there is no such user
     */
    @Enforces("A11-2")
    @Enforces("A11-5")
    @RolesAllowed(Roles.RESTRICT)
    public UUID suspendUser(@NotNull @Valid SuspendUser command) {
        RestrictionTerms terms =
                RestrictionReading.of(command.grade(), command.facts(), Optional.empty(), clock.instant());
        return decided.user(command.seat(), terms, caller.requireAccount());
    }

    /**
     * Restricts a whole hospital, at once or from a time on, on somebody's report.
     *
     * @return id of the restriction
     * @throws InvalidInputException without grade, ground, reason or reporter, with times that don't fit, or when the
     *     member is not told beforehand and nothing says why
     * @throws NotFoundException when there is no such contract
     */
    @Enforces("A11-2")
    @Enforces("A11-5")
    @RolesAllowed(Roles.RESTRICT)
    public UUID suspendContract(@NotNull @Valid SuspendContract command) {
        RestrictionTerms terms =
                RestrictionReading.of(command.grade(), command.facts(), Optional.empty(), clock.instant());
        return decided.contract(command.contract(), terms, caller.requireAccount());
    }

    /**
     * Puts to another officer what the caller has noticed alone: who reports does not decide.
     *
     * @param seat null for the whole hospital
     * @return id of the proposal
     * @throws InvalidInputException as above
     */
    @Enforces("A11-2")
    @RolesAllowed(Roles.RESTRICT)
    public UUID propose(@NotNull UUID contract, UUID seat, Grade grade, @NotNull @Valid RestrictionFacts facts) {
        UUID officer = caller.requireAccount();
        RestrictionReading.of(grade, facts, Optional.of(officer), clock.instant());
        return proposals.propose(
                RestrictionProposal.KIND,
                seat == null ? contract : seat,
                RestrictionProposal.asked(contract, seat, grade, facts),
                facts.ground().code(),
                facts.reason());
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

    private static String words(String typed) {
        FormReading reading = new FormReading();
        String text = reading.text("reason", typed == null ? "" : typed, REASON, MembershipError.REASON_REQUIRED);
        reading.requireNothingWrong();
        return text;
    }
}
