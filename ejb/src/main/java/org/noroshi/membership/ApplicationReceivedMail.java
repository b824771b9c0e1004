package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells the liaison that the desk has the application, and where it can be followed. */
@ApplicationScoped
class ApplicationReceivedMail extends ApplicationMail {

    static final String KIND = "membership/application_received";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    boolean isStillTrue(Application application) {
        return application.state().isOpen();
    }

    @Override
    Map<String, String> values(Application application) {
        return Map.of(
                "number", application.number(),
                "institution", application.institution().name(),
                "name", application.liaison().name(),
                "link", links.statusUrl(application.id()));
    }
}
