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
import org.noroshi.accounts.SafePath;
import org.noroshi.accounts.SignInCookie;
import org.noroshi.accounts.SignedIn;

/** The browser at the other end: where it is, and how it is let in. */
@RequestScoped
public class Visit {

    @Inject
    SignInCookie cookie;

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

    /** Lets the browser in with a new page state and leads it to the page, by way of the terms where they are unread. */
    public void enter(SignedIn in, String next) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.invalidateSession();
        cookie.write((HttpServletResponse) external.getResponse(), in.cookie());
        String target = SafePath.of(next);
        go(in.termsFirst() ? "/terms-acknowledge?next=" + URLEncoder.encode(target, StandardCharsets.UTF_8) : target);
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
