package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which way mails take: to the mail relay, or into files where none is configured. */
@ApplicationScoped
public class Delivery {

    @Inject
    MailSettings settings;

    @Inject
    SmtpRelay smtp;

    @Inject
    FileRelay files;

    /** Whether mails only become files, so that whatever is told to have been delivered has to be marked as a sample. */
    public boolean isSample() {
        return settings.smtpHost().isEmpty();
    }

    Relay relay() {
        return isSample() ? files : smtp;
    }
}
