package org.noroshi.ui.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Messages;

/** Takes the language switch of the top bar and leads back to the page it was used on. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ChosenLanguage chosen;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String asked = Optional.ofNullable(request.getParameter("to")).orElse("");
        Locale language = Messages.language(Locale.forLanguageTag(asked));
        chosen.keepWithAccount(language);
        Cookie cookie = new Cookie(ChosenLanguage.COOKIE, language.getLanguage());
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", back(request.getHeader("Referer"), request.getServerName(), request.getContextPath()));
    }

    /** The page of ours that the visitor came from; the start page when it is not ours, so that nobody is led away. */
    static String back(String referrer, String host, String context) {
        try {
            URI from = URI.create(referrer == null ? "" : referrer);
            String path = from.getRawPath();
            if (host.equals(from.getHost()) && path != null && path.startsWith(context + "/") && !path.contains("//")) {
                return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
            }
        } catch (IllegalArgumentException notAnAddress) {
            return context + "/";
        }
        return context + "/";
    }
}
