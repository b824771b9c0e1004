package org.noroshi.ui.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.accounts.OwnSecondFactor;
import org.noroshi.accounts.SafePath;
import org.noroshi.accounts.SecondFactorView;
import org.omnifaces.util.Faces;

/** Shows a new sheet of recovery codes, once, for printing; later only how many are left. */
@Named
@RequestScoped
public class AccountRecoveryCodesPage {

    /** Under which the request before this one leaves them. */
    static final String CODES = "recovery-codes";

    @Inject
    OwnSecondFactor secondFactor;

    private String next;
    private SecondFactorView view;
    private List<String> codes;

    @PostConstruct
    @SuppressWarnings("unchecked") // put there by pages of this package alone
    void load() {
        view = secondFactor.view();
        List<String> made = (List<String>) Faces.getFlash().get(CODES);
        codes = made == null ? List.of() : made;
    }

    public String make() {
        Faces.getFlash().put(CODES, secondFactor.newCodes());
        return "/account/recovery-codes?faces-redirect=true";
    }

    public List<String> getCodes() {
        return codes;
    }

    public SecondFactorView getView() {
        return view;
    }

    /** Where the reader wanted to go before the second factor had to be set up. */
    public String getOnward() {
        return next == null ? "/account/security" : SafePath.of(next);
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
