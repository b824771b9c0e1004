package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.Outbox;
import org.noroshi.terms.TermsLibrary;

/**
 * Applications that were under way when new terms took effect: their consent is to a text that no longer holds, so the
 * applicant is asked again before anything can be accepted (article 5-1).
 */
@ApplicationScoped
class ConsentRequests {

    @Inject
    Applications applications;

    @Inject
    TermsLibrary terms;

    @Inject
    Outbox outbox;

    protected ConsentRequests() {}

    /** Writes to each applicant once for each version. */
    @Enforces("A05-1")
    void ask() {
        UUID current = terms.currentReference().versionId();
        for (UUID application : applications.underOtherTerms(current)) {
            outbox.enqueueOnce(
                    ApplicationConsentMail.KIND,
                    Json.createObjectBuilder()
                            .add("application", application.toString())
                            .build(),
                    ApplicationConsentMail.KIND + ":" + application + ":" + current);
        }
    }

    /** Whether the applicant has to agree to the text in force before it can be accepted. */
    boolean isDue(Application application) {
        boolean underWay = application.state().isOpen() || application.state() == ApplicationState.UNCONFIRMED;
        return underWay && !terms.currentReference().versionId().equals(application.termsVersion());
    }
}
