package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.noroshi.accounts.Arrival;
import org.noroshi.accounts.OwnProvider;
import org.noroshi.accounts.ProviderErrand;
import org.noroshi.accounts.ProviderSignIn;
import org.noroshi.accounts.SafePath;
import org.noroshi.ui.frame.PageFailures;
import org.omnifaces.util.Messages;

/**
 * The way to the identity provider and back. It shows nothing: whoever comes by the button of the sign-in page is sent on,
 * and whoever the provider sends back is let in, or told on the sign-in page why not. Reached by links and redirects
 * alone, because browsers let no form lead to another site (form-action).
 */
@Named
@RequestScoped
public class SignInOidcPage {

    @Inject
    ProviderSignIn service;

    @Inject
    OwnProvider own;

    @Inject
    Visit visit;

    private String next;

    /** Sends there who has not been there yet. */
    public void load(boolean signedIn) {
        ProviderErrand errand = service.errand(visit.held());
        if (visit.isBack() && errand.binding() && !signedIn) {
            visit.go("/sign-in?ended=true");
        } else if (visit.isBack()) {
            PageFailures.orLead(errand.binding() ? "/account/security" : "/sign-in" + further(errand.next()), () -> {
                if (errand.binding()) {
                    bind();
                } else {
                    visit.enter(service.signIn(arrival()), errand.next());
                }
            });
        } else if (signedIn) {
            visit.go(SafePath.of(next));
        } else {
            PageFailures.orLead("/sign-in" + further(next), () -> visit.leave(service.depart(next)));
        }
    }

    private void bind() {
        own.bind(arrival());
        Messages.addFlashGlobalInfo("account_provider.bound");
        visit.go("/account/security");
    }

    private Arrival arrival() {
        return new Arrival(visit.comeBack(), visit.query(), visit.network(), visit.userAgent());
    }

    private static String further(String page) {
        return "?next=" + URLEncoder.encode(SafePath.of(page), StandardCharsets.UTF_8);
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
