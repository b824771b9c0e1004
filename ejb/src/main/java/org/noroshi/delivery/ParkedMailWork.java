package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Mails that could not be sent: somebody has to mend what is in the way. */
@ApplicationScoped
class ParkedMailWork implements WorkSource {

    @Inject
    Outbox outbox;

    protected ParkedMailWork() {}

    @Override
    public String role() {
        return Roles.OPERATE;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        return outbox.parked(most).stream()
                .map(message -> new WorkItem(
                        "delivery/parked",
                        message.id(),
                        String.valueOf(message.lastError()),
                        message.parkedAt(),
                        Optional.empty(),
                        "/operations/mail"))
                .toList();
    }
}
