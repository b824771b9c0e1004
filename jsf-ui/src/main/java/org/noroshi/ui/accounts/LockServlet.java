package org.noroshi.ui.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.noroshi.accounts.ScreenLock;
import org.noroshi.accounts.SignInCookie;
import org.noroshi.accounts.UnlockScreen;
import org.noroshi.accounts.Unlocked;

/**
 * What the script that locks an idle page talks to; it answers by status alone, and the page has the words. Being called
 * is a sign of life by itself: of the session as long as it is open, and of the state of the page also while it is locked,
 * so that nothing typed is lost.
 */
@WebServlet("/lock")
public class LockServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient ScreenLock lock;

    @Inject
    transient SignInCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        request.getSession(false);
        String session = cookie.read(request).orElse("");
        String wanted = String.valueOf(request.getParameter("do"));
        response.setStatus(
                switch (wanted) {
                    case "unlock" ->
                        status(lock.unlock(
                                new UnlockScreen(session, request.getParameter("proof"), request.getRemoteAddr())));
                    case "lock" -> {
                        lock.lock(session);
                        yield HttpServletResponse.SC_NO_CONTENT;
                    }
                    default -> HttpServletResponse.SC_NO_CONTENT;
                });
    }

    private static int status(Unlocked result) {
        return switch (result) {
            case OPEN -> HttpServletResponse.SC_NO_CONTENT;
            case WRONG -> HttpServletResponse.SC_CONFLICT;
            case TOO_EARLY -> TOO_MANY_REQUESTS;
            case OVER -> HttpServletResponse.SC_GONE;
        };
    }
}
