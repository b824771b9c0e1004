package org.noroshi.ui.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.noroshi.accounts.SignIn;
import org.noroshi.accounts.SignInCookie;

/** Takes the button of the top bar: ends the session here and on the server, and forgets the page state. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignIn service;

    @Inject
    transient SignInCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(service::signOut);
        cookie.clear(response);
        HttpSession pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/");
    }
}
