package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.noroshi.accounts.Departure;
import org.noroshi.accounts.Doorstep;
import org.noroshi.accounts.SafePath;
import org.noroshi.accounts.SignInCookie;
import org.noroshi.accounts.SignedIn;

/** The browser at the other end: where it is, and how it is let in. */
@RequestScoped
public class Visit {

    @Inject
    SignInCookie cookie;

    @Inject
    Doorstep doorstep;

    @Inject
    HttpServletRequest request;

    /** Address that the request comes from. */
    public String network() {
        return request.getRemoteAddr();
    }

    /** What the browser calls itself. */
    public String userAgent() {
        return request.getHeader("User-Agent");
    }

    /** What the browser has got for the password, while the code is missing; empty when it has got nothing. */
    public String ticket() {
        return cookie.readHalfWay(request).orElse("");
    }

    /** What the browser holds while it is at the identity provider; empty when it holds nothing. */
    public String held() {
        return cookie.readVisit(request).orElse("");
    }

    /** The same, of a browser that is back and needs it no more. */
    public String comeBack() {
        cookie.clearVisit(response());
        return held();
    }

    /** Whether the browser comes back from the identity provider, with an answer of either kind. */
    public boolean isBack() {
        return request.getParameter("code") != null
                || request.getParameter("error") != null
                || request.getParameter("state") != null;
    }

    /** Everything that stands in the address behind the page. */
    public String query() {
        return request.getQueryString();
    }

    /** Gives the browser what it needs to come back from the identity provider, and tells the way there. */
    public String prepare(Departure there) {
        cookie.writeVisit(response(), there.cookie());
        return there.address().toString();
    }

    /** Leads the browser to the identity provider. */
    public void leave(Departure there) {
        redirect(prepare(there));
    }

    /**
     * Lets the browser in with a new page state and leads it to the page, by way of what comes first: the code, the second
     * factor, the terms.
     */
    public void enter(SignedIn in, String next) {
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        HttpServletResponse response = response();
        if (in.step() == SignedIn.Step.CODE) {
            cookie.writeHalfWay(response, in.cookie());
        } else {
            cookie.write(response, in.cookie());
            cookie.clearHalfWay(response);
            cookie.writeDevice(response, doorstep.device());
        }
        String target = SafePath.of(next);
        String further = "?next=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
        go(
                switch (in.step()) {
                    case CODE -> "/sign-in-code" + further;
                    case SECOND_FACTOR -> "/account/second-factor" + further;
                    case TERMS -> "/terms-acknowledge" + further;
                    case NONE -> target;
                });
    }

    /** Leads the browser to a page of the portal. */
    public void go(String path) {
        redirect(request.getContextPath() + path);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private static void redirect(String address) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(address);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
