package org.noroshi.ui.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.accounts.AccountCareCard;
import org.noroshi.accounts.Colleagues;
import org.omnifaces.util.Messages;

/** What the liaison does for the account of another user of the own hospital. */
@Named
@ViewScoped
public class HospitalAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Colleagues colleagues;

    private UUID seat;
    private transient AccountCareCard card;

    public void load() {
        getCard();
    }

    public String reset() {
        colleagues.resetSecondFactor(seat);
        return done("hospital_account.was_reset");
    }

    public String freeze() {
        colleagues.reportLeak(seat);
        return done("hospital_account.was_frozen");
    }

    public String confirm() {
        colleagues.confirm(seat);
        return done("hospital_account.was_confirmed");
    }

    private static String done(String said) {
        Messages.addFlashGlobalInfo(said);
        return "/hospital/users?faces-redirect=true";
    }

    public AccountCareCard getCard() {
        if (card == null) {
            card = colleagues.view(seat);
        }
        return card;
    }

    public UUID getSeat() {
        return seat;
    }

    public void setSeat(UUID seat) {
        this.seat = seat;
    }
}
