package org.noroshi.ui.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.noroshi.accounts.SafePath;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Roles;

/**
 * Leads members who have not read the terms in force to them, from wherever these are needed (articles 3 and 14-2), and
 * those who may do nothing at present to the page that says why (article 11-2).
 */
@WebFilter("/*")
public class TermsFirst extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Pages that show nothing of the board. */
    private static final List<String> OPEN = List.of(
            "/terms",
            "/standing",
            // what the secretariat tells a member is no part of the board, and may be about new terms
            "/notice",
            "/inquir",
            "/account",
            "/confirm",
            "/sign-",
            "/help/",
            "/language",
            "/assets/",
            "/jakarta.faces.resource/",
            "/about",
            "/index",
            "/self-check",
            "/apply",
            "/status",
            "/leaflet",
            "/reset",
            "/activate");

    @Inject
    transient Viewers viewers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getUserPrincipal() == null || isOpen(path) || !mustRead(viewers.current())) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String target = request.getContextPath()
                + (viewers.current().may(Roles.SIGNED_IN)
                        ? "/terms-acknowledge?next="
                                + URLEncoder.encode(SafePath.of(path + query), StandardCharsets.UTF_8)
                        : "/standing");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + target
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    private static boolean mustRead(Viewer viewer) {
        return viewer.isMember() && !viewer.may(Roles.READ);
    }

    static boolean isOpen(String path) {
        return path.isEmpty() || "/".equals(path) || OPEN.stream().anyMatch(path::startsWith);
    }
}
