package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie that a browser shows to be signed in. Its value says nothing; no script sees it, no other site makes the
 * browser send it with a form, and over TLS the browser keeps it for this one host (article 17-3).
 */
@ApplicationScoped
public class SignInCookie {

    private static final String OVER_TLS = "__Host-noroshi";
    private static final String ON_THIS_MACHINE = "noroshi_session";
    private static final String HALF_WAY = "-code";
    private static final String DEVICE = "-device";
    private static final String VISIT = "-visit";
    /** As long as browsers keep any. */
    private static final int DEVICE_SECONDS = (int) Duration.ofDays(400).toSeconds();

    @Inject
    SignInSettings settings;

    protected SignInCookie() {}

    /** The value that came with the request. */
    public Optional<String> read(HttpServletRequest request) {
        return read(request, name());
    }

    /** What came with the request of somebody who has given the password and not yet the code. */
    public Optional<String> readHalfWay(HttpServletRequest request) {
        return read(request, name() + HALF_WAY);
    }

    private static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /** Gives the browser the new value; it forgets it when it is closed. */
    public void write(HttpServletResponse response, String value) {
        response.addCookie(cookie(name(), value, -1));
    }

    /** Gives the browser what it needs to give the code. */
    public void writeHalfWay(HttpServletResponse response, String value) {
        response.addCookie(cookie(name() + HALF_WAY, value, (int) HalfWay.LENGTH.toSeconds()));
    }

    /** What came with the request of somebody who has been sent to the identity provider. */
    public Optional<String> readVisit(HttpServletRequest request) {
        return read(request, name() + VISIT);
    }

    /** Gives the browser what it needs to come back from the identity provider, which sends it here from another site. */
    public void writeVisit(HttpServletResponse response, String value) {
        response.addCookie(cookie(name() + VISIT, value, (int) ProviderVisits.LENGTH.toSeconds()));
    }

    /** The browser is back. */
    public void clearVisit(HttpServletResponse response) {
        response.addCookie(cookie(name() + VISIT, "", 0));
    }

    /** By what the browser is known again; empty when it never was here. */
    Optional<String> readDevice(HttpServletRequest request) {
        return read(request, name() + DEVICE);
    }

    /** The code was given, or is not needed any more. */
    public void clearHalfWay(HttpServletResponse response) {
        response.addCookie(cookie(name() + HALF_WAY, "", 0));
    }

    /** Lets the browser be known again, long after the sign-in is over. */
    public void writeDevice(HttpServletResponse response, String value) {
        response.addCookie(cookie(name() + DEVICE, value, DEVICE_SECONDS));
    }

    /** Makes the browser forget the value. */
    public void clear(HttpServletResponse response) {
        response.addCookie(cookie(name(), "", 0));
    }

    private Cookie cookie(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }

    private String name() {
        return settings.secure() ? OVER_TLS : ON_THIS_MACHINE;
    }
}
