package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Asks the liaison to confirm the address. */
@ApplicationScoped
class ApplicationConfirmationMail extends ApplicationMail {

    static final String KIND = "membership/application_confirmation";

    @Inject
    MembershipSettings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    boolean isStillTrue(Application application) {
        return application.state() == ApplicationState.UNCONFIRMED;
    }

    @Override
    Map<String, String> values(Application application) {
        return Map.of(
                "number", application.number(),
                "institution", application.institution().name(),
                "name", application.liaison().name(),
                "hours", String.valueOf(settings.confirmationTime().toHours()),
                "link", links.confirmationUrl(application.number(), application.id(), application.confirmationRound()));
    }
}
