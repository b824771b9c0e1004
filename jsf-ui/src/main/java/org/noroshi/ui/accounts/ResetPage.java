package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.Activation;

/** Has a link for the password mailed; says the same to everybody. */
@Named
@RequestScoped
public class ResetPage {

    @Inject
    Activation activation;

    @Inject
    Visit visit;

    private String name;
    private boolean sent;

    public String send() {
        activation.requestLink(name, visit.network());
        return "/reset?faces-redirect=true&sent=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
