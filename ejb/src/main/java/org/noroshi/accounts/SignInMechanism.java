package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.noroshi.platform.Occasion;
import org.noroshi.platform.RunningMode;
import org.noroshi.platform.ServiceModes;
import org.noroshi.platform.StopAnswer;

/**
 * Tells the container who calls, at each request anew, in both WARs: pages by the cookie of a session, interfaces for
 * programs by a personal token and by nothing else. The caller's name is the account's id, the groups are the
 * capabilities that it has at this moment (articles 3 and 11-2).
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Context path of the pages. */
    static final String PORTAL = "/portal";

    /** How the trail calls who came with a personal token. */
    static final String TOKEN = "token";

    private static final String BEARER = "Bearer ";

    @Inject
    SignInCookie cookie;

    @Inject
    Sessions sessions;

    @Inject
    AccessTokenReader tokens;

    @Inject
    Viewers viewers;

    @Inject
    ViewerOfRequest request;

    @Inject
    Doorstep doorstep;

    @Inject
    Occasion occasion;

    @Inject
    SecurityWiring wiring;

    @Inject
    ServiceModes modes;

    protected SignInMechanism() {}

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest req, HttpServletResponse res, HttpMessageContext context) {
        if (!wiring.isWhole()) {
            res.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return AuthenticationStatus.SEND_FAILURE;
        }
        RunningMode running = modes.now();
        if (isForPrograms(req)) {
            return running.mode().isStopped() ? stopped(req, res, running) : byToken(req, res, context);
        }
        if (PORTAL.equals(req.getContextPath())) {
            doorstep.note(req.getRemoteAddr(), cookie.readDevice(req).orElse(null));
            return running.mode().isStopped() ? whileStopped(req, res, context, running) : byCookie(req, res, context);
        }
        return context.isProtected() ? context.responseUnauthorized() : context.doNothing();
    }

    /**
     * Nobody gets further than to the stop page, but officers, and whoever may be one and wants to sign in. This comes
     * before any filter and any page, and while the database is silent it is not asked.
     */
    private AuthenticationStatus whileStopped(
            HttpServletRequest req, HttpServletResponse res, HttpMessageContext context, RunningMode running) {
        if (isResource(req) || isLook(req)) {
            return context.doNothing();
        }
        if (!modes.storeAnswers()) {
            return stopped(req, res, running);
        }
        Optional<Sessions.Found> session = cookie.read(req).flatMap(sessions::find);
        boolean in = session.map(found -> !viewers.ofRequest(found.account()).isNobody())
                .orElse(false);
        return in || isDoor(req) ? byCookie(req, res, context) : stopped(req, res, running);
    }

    private static AuthenticationStatus stopped(HttpServletRequest req, HttpServletResponse res, RunningMode running) {
        if (isForPrograms(req)) {
            StopAnswer.toProgram(req, res, running);
        } else {
            StopAnswer.toBrowser(req, res, running);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus byCookie(HttpServletRequest req, HttpServletResponse res, HttpMessageContext context) {
        if (isResource(req)) {
            return context.doNothing();
        }
        Optional<Sessions.Found> session = cookie.read(req).flatMap(sessions::find);
        Viewer viewer = session.map(found -> viewers.ofRequest(found.account())).orElseGet(Viewer::nobody);
        if (!viewer.isNobody()) {
            occasion.authenticatedBy(session.get().authentication());
            request.session(session.get().session());
            return context.notifyContainerAboutLogin(viewer.account().toString(), viewer.roles());
        }
        return context.isProtected()
                ? toSignIn(req, res, context, cookie.read(req).isPresent())
                : context.doNothing();
    }

    private AuthenticationStatus byToken(HttpServletRequest req, HttpServletResponse res, HttpMessageContext context) {
        String header = req.getHeader("Authorization");
        if (header == null) {
            return context.isProtected() ? unauthorized(res, "Bearer realm=\"noroshi\"", context) : context.doNothing();
        }
        Optional<String> token = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
        Viewer viewer = token.flatMap(tokens::viewer).orElseGet(Viewer::nobody);
        if (viewer.isNobody()) {
            return unauthorized(res, "Bearer realm=\"noroshi\", error=\"invalid_token\"", context);
        }
        occasion.authenticatedBy(TOKEN);
        request.keep(viewer);
        return context.notifyContainerAboutLogin(viewer.account().toString(), viewer.roles());
    }

    private static AuthenticationStatus unauthorized(
            HttpServletResponse res, String challenge, HttpMessageContext context) {
        res.setHeader("WWW-Authenticate", challenge);
        return context.responseUnauthorized();
    }

    /** Sends a browser to the sign-in page, which brings it back; a script of Faces understands its own answer only. */
    private static AuthenticationStatus toSignIn(
            HttpServletRequest req, HttpServletResponse res, HttpMessageContext context, boolean ended) {
        String query = req.getQueryString() == null ? "" : "?" + req.getQueryString();
        String asked = SafePath.of(req.getRequestURI().substring(PORTAL.length()) + query);
        String target = PORTAL + "/sign-in?" + (ended ? "ended=true&" : "") + "next="
                + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        if (!"partial/ajax".equals(req.getHeader("Faces-Request"))) {
            return context.redirect(target);
        }
        try {
            res.setContentType("text/xml;charset=UTF-8");
            res.setHeader("Cache-Control", "no-store");
            res.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isForPrograms(HttpServletRequest req) {
        String path = req.getRequestURI().substring(req.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/taxii2/");
    }

    /** Sheets, fonts and pictures are files of the archive. */
    private static boolean isLook(HttpServletRequest req) {
        return req.getRequestURI().startsWith(PORTAL + "/assets/");
    }

    /** Where officers come in while everybody else stays outside. */
    private static boolean isDoor(HttpServletRequest req) {
        String path = req.getRequestURI().substring(PORTAL.length());
        return path.startsWith("/sign-in") || path.equals("/sign-out") || path.equals("/language");
    }

    /** Style sheets and scripts are the same for everybody; nobody is looked up for them. */
    private static boolean isResource(HttpServletRequest req) {
        return req.getRequestURI().startsWith(PORTAL + "/jakarta.faces.resource/");
    }
}
