package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/**
 * The members and their contracts, for the desk alone: there is no directory for members (article 18-5).
 */
@Stateless
public class MemberRegister {

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    SeatSettings settings;

    @Inject
    Periods periods;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ContractNoticeRequested> noticeRequested;

    @Inject
    Event<ContractNoticeFailed> noticeFailed;

    /**
     * The members in the order of their names.
     *
     * @param states of their contracts; none means all that have not ended
     */
    @RolesAllowed({Roles.ADMIT, Roles.RESTRICT})
    public MemberPage members(@NotNull Set<ContractState> states, int first, int most) {
        Set<ContractState> asked = states.isEmpty() ? EnumSet.complementOf(EnumSet.of(ContractState.ENDED)) : states;
        List<MemberSummary> page = organisations.page(asked, first, Math.min(most, 100));
        List<UUID> ids = page.stream().map(MemberSummary::contract).toList();
        Map<UUID, Long> users = organisations.users(ids);
        Map<UUID, Long> restrictions = organisations.restrictions(ids, clock.instant());
        return new MemberPage(
                page.stream()
                        .map(line -> line.with(
                                users.getOrDefault(line.contract(), 0L),
                                restrictions.getOrDefault(line.contract(), 0L)))
                        .toList(),
                organisations.count(asked));
    }

    /**
     * One member with all that is known of it.
     *
     * @throws NotFoundException when there is no such contract
     */
    @RolesAllowed({Roles.ADMIT, Roles.RESTRICT})
    public MemberCard member(@NotNull UUID contract) {
        return card(contracts.find(contract).orElseThrow(NotFoundException::new));
    }

    /**
     * Has the ID notice sent to the liaison once more (article 5-2).
     *
     * @throws RefusedException when it has not failed
     */
    @RolesAllowed(Roles.ADMIT)
    public MemberCard sendNoticeAgain(@NotNull UUID contract) {
        Contract found = contracts.findToChange(contract).orElseThrow(NotFoundException::new);
        noticeRequested.fire(found.sendNoticeAgain(caller.requireAccount(), clock.instant()));
        contracts.flush();
        return card(found);
    }

    /**
     * Notes that the liaison's ID notice did not arrive, where no mailbox tells the service (article 5-2).
     *
     * @throws org.noroshi.platform.InvalidInputException without a reason
     * @throws RefusedException when the contract is on its end, or the notice has failed already
     */
    @RolesAllowed(Roles.ADMIT)
    @Enforces("A05-2")
    public MemberCard noticeReturned(@NotNull UUID contract, String reason) {
        TypedText typed = new TypedText();
        String why = typed.text("reason", reason, FormReading.TEXT);
        typed.requireNothingWrong();
        Contract found = contracts.findToChange(contract).orElseThrow(NotFoundException::new);
        noticeFailed.fire(found.noticeReturned(why, caller.requireAccount(), clock.instant()));
        contracts.flush();
        return card(found);
    }

    private MemberCard card(Contract contract) {
        Instant now = clock.instant();
        Organisation organisation = organisations.find(contract.organisation()).orElseThrow();
        return new MemberCard(
                contract.id(),
                contract.number(),
                contract.state(),
                organisation.institution(),
                new TreeSet<>(organisation.domains()),
                contract.application(),
                contract.termsVersion(),
                contract.createdAt(),
                contract.formedAt(),
                contract.endsAt(),
                contract.noticeProblem(),
                contract.transitions().stream().map(ContractTransition::view).toList(),
                contract.seats().stream()
                        .filter(Seat::isLive)
                        .map(seat -> contract.card(seat, now))
                        .toList(),
                settings.seats(),
                contract.restrictions().stream()
                        .map(restriction -> restriction.card(now))
                        .toList(),
                safety(contract),
                contract.state() == ContractState.NOTICE_FAILED,
                contract.state() != ContractState.ENDED && caller.may(Roles.RESTRICT));
    }

    /** What was declared at the renewal takes the place of what was declared with the application. */
    @Enforces("A16-3")
    private Optional<SafetyCard> safety(Contract contract) {
        return periods.safetyOfContract(contract.id())
                .or(() -> periods.safetyOfApplication(contract.application()))
                .map(SafetyDeclaration::card);
    }
}
