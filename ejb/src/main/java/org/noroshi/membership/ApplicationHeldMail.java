package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the liaison that the application is on hold (article 6-2). */
@ApplicationScoped
class ApplicationHeldMail extends ApplicationDecidedMail {

    static final String KIND = "membership/application_held";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    boolean isStillTrue(Application application) {
        return application.state() == ApplicationState.ON_HOLD || application.state() == ApplicationState.WAITLISTED;
    }
}
