package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;

/** What the liaison does for the accounts of the own hospital's other users (article 17); never for the own account. */
@Stateless
public class Colleagues {

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Seats seats;

    @Inject
    AccountCare care;

    @Inject
    Freezing freezing;

    @Inject
    StepUp stepUp;

    /**
     * The account in this place.
     *
     * @throws NotFoundException when the own hospital has no such place, it is the own one, or it has no account
     */
    @RolesAllowed(Roles.REPRESENT)
    public AccountCareCard view(@NotNull UUID seat) {
        return care.card(colleague(seat));
    }

    /**
     * Takes the second factor of who has lost it away, with all sign-ins; the owner is told by mail.
     *
     * @throws RefusedException when there is none
     * @throws NotConfirmedException when the liaison has to prove afresh who he is
     * @throws NotFoundException as in {@link #view}
     */
    @Enforces("A17-1")
    @RolesAllowed(Roles.REPRESENT)
    public void resetSecondFactor(@NotNull UUID seat) {
        stepUp.require();
        care.resetSecondFactor(colleague(seat));
    }

    /**
     * Freezes the account of a colleague whose ID may have leaked, at once.
     *
     * @throws RefusedException when nobody could come in by it anyway
     * @throws NotConfirmedException when the liaison has to prove afresh who he is
     * @throws NotFoundException as in {@link #view}
     */
    @Enforces("A17-3")
    @RolesAllowed(Roles.REPRESENT)
    public void reportLeak(@NotNull UUID seat) {
        stepUp.require();
        freezing.freeze(colleague(seat), LeakReport.By.LIAISON, caller.requireAccount());
    }

    /**
     * Confirms that the colleague whose account is frozen is the one, who is mailed a link for another password.
     *
     * @throws RefusedException when it is not frozen
     * @throws NotConfirmedException when the liaison has to prove afresh who he is
     * @throws NotFoundException as in {@link #view}
     */
    @Enforces("A17-3")
    @RolesAllowed(Roles.REPRESENT)
    public void confirm(@NotNull UUID seat) {
        stepUp.require();
        freezing.confirm(colleague(seat), caller.requireAccount());
    }

    private Account colleague(UUID seat) {
        UUID own = accounts.find(caller.requireAccount()).flatMap(Account::seat).orElseThrow(NotFoundException::new);
        SeatHolder liaison = seats.holder(own).filter(SeatHolder::liaison).orElseThrow(NotFoundException::new);
        return seats.holder(seat)
                .filter(holder -> holder.contract().equals(liaison.contract())
                        && !holder.seat().equals(own))
                .flatMap(holder -> accounts.ofSeat(holder.seat()))
                .filter(account -> account.state() != AccountState.ENDED)
                .orElseThrow(NotFoundException::new);
    }
}
