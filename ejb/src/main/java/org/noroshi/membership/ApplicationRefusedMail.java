package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the liaison that the application is refused (article 6-2, note 3). */
@ApplicationScoped
class ApplicationRefusedMail extends ApplicationDecidedMail {

    static final String KIND = "membership/application_refused";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    boolean isStillTrue(Application application) {
        return application.state() == ApplicationState.REFUSED;
    }
}
