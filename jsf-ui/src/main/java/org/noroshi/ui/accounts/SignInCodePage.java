package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.GiveCode;
import org.noroshi.accounts.SignIn;

/** Takes the code of the second factor, between password and entrance. */
@Named
@RequestScoped
public class SignInCodePage {

    @Inject
    SignIn service;

    @Inject
    Visit visit;

    private String code;
    private String next;

    /** Leads back who has not given the password, or too long ago. */
    public void load() {
        if (!service.isHalfWay(visit.ticket())) {
            visit.go("/sign-in?ended=true");
        }
    }

    public void enter() {
        visit.enter(service.giveCode(new GiveCode(visit.ticket(), code, visit.network(), visit.userAgent())), next);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
