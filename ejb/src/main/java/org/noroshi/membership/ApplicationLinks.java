package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.noroshi.platform.Seal;
import org.noroshi.platform.Settings;

/**
 * The two secret links of an application: to its form and status, and the one in the mail that confirms the liaison's
 * address. Both are made of the application's id with the seal's key, so that mails can name them and the database,
 * which has only a tag of the first, can't.
 */
@ApplicationScoped
class ApplicationLinks {

    @Inject
    Seal seal;

    @Inject
    Settings settings;

    /** What the applicant comes back with. */
    String link(UUID application) {
        return seal.tag("application-link", application);
    }

    /** What is stored, to find the application by the link. */
    String tagOf(String link) {
        return seal.tag("application-link-tag", link == null ? "" : link);
    }

    /** What the confirmation mail of this round carries. */
    String confirmation(UUID application, int round) {
        return seal.tag("application-confirmation", application, round);
    }

    /** Compared in constant time, so that the answer's speed tells nothing. */
    boolean isConfirmation(UUID application, int round, String given) {
        return MessageDigest.isEqual(
                confirmation(application, round).getBytes(StandardCharsets.US_ASCII),
                (given == null ? "" : given).getBytes(StandardCharsets.UTF_8));
    }

    String statusUrl(UUID application) {
        return settings.publicUrl() + "/portal/status?link=" + link(application);
    }

    String confirmationUrl(String number, UUID application, int round) {
        return settings.publicUrl() + "/portal/apply/confirm?number=" + number + "&key="
                + confirmation(application, round);
    }
}
