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
 * Leads people to what they have to do first, from wherever something else is wanted: who must have a second factor to
 * setting it up (article 17-1), members who have not read the terms in force to them (articles 3 and 14-2), and those who
 * may do nothing at present to the page that says why (article 11-2).
 */
@WebFilter("/*")
public class DueFirst extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Pages that show nothing of the board. */
    private static final List<String> OPEN = List.of(
            "/terms",
            "/standing",
            // who may do nothing else may still leave
            "/hospital/contract",
            "/hospital/leave",
            "/hospital/paper",
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
            "/leaked",
            "/lock",
            "/activate");

    /** Pages for who has to set up a second factor before anything else. */
    private static final List<String> OPEN_UNSECURED = List.of(
            "/account/second-factor",
            "/account/passkey-add",
            "/account/recovery-codes",
            "/leaked",
            "/lock",
            "/confirm",
            "/sign-",
            "/help/",
            "/language",
            "/assets/",
            "/jakarta.faces.resource/",
            "/about",
            "/terms");

    @Inject
    transient Viewers viewers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Viewer viewer = request.getUserPrincipal() == null ? Viewer.nobody() : viewers.current();
        boolean unsecured = mustBeSecured(viewer);
        if (unsecured ? isOpenUnsecured(path) : isOpen(path) || !mustRead(viewer)) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String target = request.getContextPath() + first(viewer, unsecured, SafePath.of(path + query));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + target
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    private static String first(Viewer viewer, boolean unsecured, String wanted) {
        String further = "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if (unsecured) {
            return "/account/second-factor" + further;
        }
        return viewer.may(Roles.SIGNED_IN) ? "/terms-acknowledge" + further : "/standing";
    }

    private static boolean mustBeSecured(Viewer viewer) {
        return viewer.may(Roles.SECURE) && !viewer.may(Roles.SIGNED_IN);
    }

    static boolean isOpenUnsecured(String path) {
        return OPEN_UNSECURED.stream().anyMatch(path::startsWith);
    }

    private static boolean mustRead(Viewer viewer) {
        return viewer.isMember() && !viewer.may(Roles.READ);
    }

    static boolean isOpen(String path) {
        return path.isEmpty() || "/".equals(path) || OPEN.stream().anyMatch(path::startsWith);
    }
}
