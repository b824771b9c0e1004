package org.noroshi.ui.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.noroshi.platform.Settings;

/** Marks the cookie of the page state as Secure wherever the service is reached by https. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .getSessionCookieConfig()
                .setSecure("https".equals(settings.publicUrl().getScheme()));
    }
}
