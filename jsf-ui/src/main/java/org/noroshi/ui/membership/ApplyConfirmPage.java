package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.membership.Applying;
import org.omnifaces.util.Messages;

/** Where the mailed link leads: one button confirms, because opening a page changes nothing. */
@Named
@ViewScoped
public class ApplyConfirmPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Applying applying;

    private String number;
    private String key;

    public String confirm() {
        String link = applying.confirm(number, key).link();
        Messages.addFlashGlobalInfo("apply_confirm.done");
        return "/status?faces-redirect=true&link=" + link;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
