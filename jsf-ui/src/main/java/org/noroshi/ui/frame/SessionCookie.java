package org.noroshi.ui.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.noroshi.platform.Settings;

/**
 * Guards the cookie of the page state: out of reach for scripts, not sent along from other sites, and Secure wherever the
 * service is reached by https. In {@code web.xml} the server would overlook the second and could not know the third.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure("https".equals(settings.publicUrl().getScheme()));
    }
}
