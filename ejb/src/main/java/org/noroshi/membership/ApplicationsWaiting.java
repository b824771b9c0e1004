package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Puts applications that wait for the desk on its list of work (article 6). */
@ApplicationScoped
class ApplicationsWaiting implements WorkSource {

    @Inject
    Applications applications;

    @Override
    public String role() {
        return Roles.ADMIT;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale locale) {
        return applications.page(ApplicationQueue.OPEN.states(), 0, most).stream()
                .map(line -> new WorkItem(
                        "membership/application",
                        line.id(),
                        line.name() + " (" + line.number() + ")",
                        line.waitingSince(),
                        Optional.empty(),
                        "/desk/application?id=" + line.id()))
                .toList();
    }
}
