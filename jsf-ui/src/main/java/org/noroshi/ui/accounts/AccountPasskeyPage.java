package org.noroshi.ui.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.accounts.OwnPasskeys;
import org.noroshi.accounts.PasskeyCard;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Messages;

/** One of the own passkeys, and taking it away. */
@Named
@ViewScoped
public class AccountPasskeyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnPasskeys passkeys;

    private String passkey;
    private transient PasskeyCard card;

    public void load() {
        getCard();
    }

    public String remove() {
        passkeys.remove(id());
        Messages.addFlashGlobalInfo("account_passkey.removed");
        return "/account/security?faces-redirect=true";
    }

    /** The passkey; asked for already while the browser's answer is read. */
    public PasskeyCard getCard() {
        if (card == null) {
            card = passkeys.find(id());
        }
        return card;
    }

    public boolean isLast() {
        return passkeys.isLast(id());
    }

    private UUID id() {
        return Ids.of(passkey);
    }

    public String getPasskey() {
        return passkey;
    }

    public void setPasskey(String passkey) {
        this.passkey = passkey;
    }
}
