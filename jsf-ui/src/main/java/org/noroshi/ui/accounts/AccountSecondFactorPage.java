package org.noroshi.ui.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.noroshi.accounts.OwnSecondFactor;
import org.noroshi.accounts.SafePath;
import org.noroshi.accounts.SecondFactorOffer;
import org.noroshi.accounts.SecondFactorView;
import org.noroshi.accounts.SetSecondFactor;
import org.noroshi.ui.welcome.QrCode;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Sets up an authenticator, or takes it away. What was scanned stays the same until its code is right. */
@Named
@ViewScoped
public class AccountSecondFactorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnSecondFactor secondFactor;

    @Inject
    transient Visit visit;

    private SecondFactorOffer offer;
    private String typed;
    private String next;
    private transient SecondFactorView view;

    public void load() {
        offer = secondFactor.offer();
    }

    public void set() {
        List<String> codes = secondFactor.set(new SetSecondFactor(offer.sealed(), typed, visit.network()));
        if (codes.isEmpty()) {
            Messages.addFlashGlobalInfo("account_second_factor.done");
            visit.go(next == null ? "/account/security" : SafePath.of(next));
            return;
        }
        Faces.getFlash().put(AccountRecoveryCodesPage.CODES, codes);
        visit.go("/account/recovery-codes"
                + (next == null ? "" : "?next=" + URLEncoder.encode(SafePath.of(next), StandardCharsets.UTF_8)));
    }

    public String remove() {
        secondFactor.remove();
        Messages.addFlashGlobalInfo("account_second_factor.removed");
        return "/account/security?faces-redirect=true";
    }

    public SecondFactorView getView() {
        if (view == null) {
            view = secondFactor.view();
        }
        return view;
    }

    public SecondFactorOffer getOffer() {
        return offer;
    }

    public QrCode getCode() {
        return QrCode.of(offer.address());
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
