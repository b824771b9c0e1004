package org.noroshi.ui.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.accounts.Activation;
import org.noroshi.accounts.Invitation;
import org.noroshi.accounts.SetPassword;

/** Takes the own password from who came by a mailed link. */
@Named
@ViewScoped
public class ActivatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Activation activation;

    @Inject
    transient Visit visit;

    private String token;
    private String password;
    private String repeated;
    private Invitation invitation;

    public void load() {
        invitation = activation.invitation(token).orElse(null);
    }

    public void activate() {
        visit.enter(
                activation.setPassword(new SetPassword(token, password, repeated, visit.network(), visit.userAgent())),
                null);
    }

    /** Whom the link is for; null when it works no more. */
    public Invitation getInvitation() {
        return invitation;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
