package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** The next step of the end of the service, once it can be taken (article 12-1). */
@ApplicationScoped
@Enforces("A12-1")
class EndOfServiceWork implements WorkSource {

    @Inject
    ServiceEnds ends;

    @Inject
    Clock clock;

    protected EndOfServiceWork() {}

    @Override
    public String role() {
        return Roles.STOP;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        return ends.live().flatMap(end -> end.waiting(clock.instant())).stream().toList();
    }
}
