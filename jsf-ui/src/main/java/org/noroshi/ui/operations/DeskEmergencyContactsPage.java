package org.noroshi.ui.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.noroshi.membership.Contact;
import org.noroshi.operation.Operating;

/** Whom to reach at the members when the service is down, to be printed and kept outside of it. */
@Named
@RequestScoped
public class DeskEmergencyContactsPage {

    @Inject
    Operating operating;

    @Inject
    Clock clock;

    private List<Contact> contacts;

    public List<Contact> getContacts() {
        if (contacts == null) {
            contacts = operating.emergencyContacts();
        }
        return contacts;
    }

    public Instant getAsOf() {
        return clock.instant();
    }
}
