package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.ProviderSignIn;
import org.noroshi.accounts.SafePath;
import org.noroshi.accounts.SignIn;
import org.noroshi.accounts.SignInRequest;
import org.omnifaces.util.Faces;

/** Takes user ID or address, and password. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignIn service;

    @Inject
    ProviderSignIn provider;

    @Inject
    Visit visit;

    private String name;
    private String password;
    private String next;
    private boolean ended;

    /** Leads on who is in already. */
    public void load(boolean signedIn) {
        if (signedIn) {
            visit.go(SafePath.of(next));
        }
    }

    public void signIn() {
        visit.enter(service.signIn(new SignInRequest(name, password, visit.network(), visit.userAgent())), next);
    }

    /** What people call the identity provider; empty when there is none. */
    public String getProvider() {
        return provider.label(Faces.getLocale()).orElse("");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
