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

    /**
     * Lets the browser in with a new page state and leads it to the page, by way of what comes first: the code, the second
     * factor, the terms.
     */
    public void enter(SignedIn in, String next) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.invalidateSession();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
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
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
