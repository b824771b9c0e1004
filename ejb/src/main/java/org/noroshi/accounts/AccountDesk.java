package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;

/** What the desk does for the account of anybody: a member's user, or one of the staff (article 17). */
@Stateless
public class AccountDesk {

    @Inject
    Accounts accounts;

    @Inject
    AccountCare care;

    @Inject
    Proposals proposals;

    @Inject
    Freezing freezing;

    @Inject
    CurrentCaller caller;

    @Inject
    StepUp stepUp;

    /**
     * An account.
     *
     * @throws NotFoundException when there is none, or it has ended
     */
    @RolesAllowed(Roles.RESTRICT)
    public AccountCareCard view(@NotNull UUID account) {
        return care.card(find(account));
    }

    /**
     * The account of a member's user.
     *
     * @throws NotFoundException when there is none in this place, or it has ended
     */
    @RolesAllowed(Roles.RESTRICT)
    public AccountCareCard viewOfSeat(@NotNull UUID seat) {
        return care.card(accounts.ofSeat(seat)
                .filter(account -> account.state() != AccountState.ENDED)
                .orElseThrow(NotFoundException::new));
    }

    /** Whether the reset waits for a second officer. */
    @RolesAllowed(Roles.RESTRICT)
    public boolean isResetProposed(@NotNull UUID account) {
        return proposals.isOpen(SecondFactorReset.KIND, account);
    }

    /**
     * Proposes to take a lost second factor away; another officer has to agree, and the owner is told by mail.
     *
     * @return id of the proposal
     * @throws InvalidInputException without a reason
     * @throws RefusedException when there is no second factor, it is the own one, or it is proposed already
     * @throws NotConfirmedException when the officer has to prove afresh who he is
     * @throws NotFoundException when there is no such account
     */
    @Enforces("A17-1")
    @RolesAllowed(Roles.RESTRICT)
    public UUID proposeReset(@NotNull UUID account, String reason) {
        stepUp.require();
        AccountCareCard card = care.card(find(account));
        if (card.own()) {
            throw new RefusedException(AccountsError.OWN_ACCOUNT);
        }
        if (!card.secondFactor()) {
            throw new RefusedException(AccountsError.SECOND_FACTOR_MISSING);
        }
        return proposals.propose(
                SecondFactorReset.KIND, account, JsonValue.EMPTY_JSON_OBJECT, SecondFactorReset.GROUND, reason);
    }

    /**
     * Freezes anybody's account whose ID may have leaked, at once.
     *
     * @throws RefusedException when nobody could come in by it anyway
     * @throws NotConfirmedException when the officer has to prove afresh who he is
     * @throws NotFoundException when there is no such account
     */
    @Enforces("A17-3")
    @RolesAllowed(Roles.RESTRICT)
    public void reportLeak(@NotNull UUID account) {
        stepUp.require();
        freezing.freeze(find(account), LeakReport.By.DESK, caller.requireAccount());
    }

    /**
     * Confirms that the person whose account is frozen is the one, who is mailed a link for another password.
     *
     * @throws RefusedException when it is not frozen, or the own account
     * @throws NotConfirmedException when the officer has to prove afresh who he is
     * @throws NotFoundException when there is no such account
     */
    @Enforces("A17-3")
    @RolesAllowed(Roles.RESTRICT)
    public void confirm(@NotNull UUID account) {
        stepUp.require();
        freezing.confirm(find(account), caller.requireAccount());
    }

    private Account find(UUID account) {
        return accounts.find(account)
                .filter(found -> found.state() != AccountState.ENDED)
                .orElseThrow(NotFoundException::new);
    }
}
