package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Mails that came in and that an officer has to look at. */
@ApplicationScoped
class IncomingWork implements WorkSource {

    @Inject
    IncomingRows rows;

    @Inject
    IncomingSeal seal;

    @Inject
    BusinessHours hours;

    protected IncomingWork() {}

    @Override
    public String role() {
        return Roles.DESK;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        return rows.waiting(most).stream()
                .map(row -> new WorkItem(
                        "delivery/incoming",
                        row.id(),
                        seal.opened(row.sealed()).subject(),
                        row.receivedAt(),
                        Optional.of(hours.calendar().plusBusinessDays(row.receivedAt(), 1)),
                        "/desk/mail"))
                .toList();
    }
}
