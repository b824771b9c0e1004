package org.noroshi.ui.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.accounts.AccountCareCard;
import org.noroshi.accounts.AccountDesk;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** What the desk does for an account of a member's user, or of one of the staff. */
@Named
@ViewScoped
public class DeskAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountDesk desk;

    private UUID id;
    private UUID seat;
    private String reason;
    private transient AccountCareCard card;

    public void load() {
        id = getCard().account();
    }

    public String propose() {
        desk.proposeReset(id, reason);
        Messages.addFlashGlobalInfo("desk_account.proposed_now");
        return "/desk/proposals?faces-redirect=true";
    }

    public String freeze() {
        desk.reportLeak(id);
        return done("desk_account.was_frozen");
    }

    public String confirm() {
        desk.confirm(id);
        return done("desk_account.was_confirmed");
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(said);
        return "/desk/account?faces-redirect=true&id=" + id;
    }

    public AccountCareCard getCard() {
        if (card == null) {
            card = read();
        }
        return card;
    }

    private AccountCareCard read() {
        if (id != null) {
            return desk.view(id);
        }
        if (seat != null) {
            return desk.viewOfSeat(seat);
        }
        throw new NotFoundException();
    }

    public boolean isProposed() {
        return desk.isResetProposed(getCard().account());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getSeat() {
        return seat;
    }

    public void setSeat(UUID seat) {
        this.seat = seat;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
