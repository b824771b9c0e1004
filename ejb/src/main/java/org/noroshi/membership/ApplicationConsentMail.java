package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Asks the liaison of an application under way to agree to the terms that have taken effect meanwhile (article 5-1). */
@ApplicationScoped
class ApplicationConsentMail extends ApplicationMail {

    static final String KIND = "membership/application_consent";

    @Inject
    ConsentRequests requests;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    boolean isStillTrue(Application application) {
        return requests.isDue(application);
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
