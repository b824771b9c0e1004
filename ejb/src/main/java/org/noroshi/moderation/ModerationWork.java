package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Reports that nobody has decided, removals that wait for a second officer, and objections. */
@ApplicationScoped
class ModerationWork implements WorkSource {

    @Inject
    Reports reports;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    Seal seal;

    protected ModerationWork() {}

    @Override
    public String role() {
        return Roles.MODERATE;
    }

    /** Who decides about a post stands nowhere in clear. */
    @Override
    public boolean staysWithAll() {
        return true;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale locale) {
        Stream<WorkItem> reported = reports.in(EnumSet.of(ReportState.OPEN, ReportState.IN_WORK), most).stream()
                .map(open -> item("report", open.id(), open.openedAt(), "/desk/report?id="));
        Stream<WorkItem> proposed = removals.in(RemovalState.PROPOSED, most).stream()
                .filter(this::isForAnother)
                .map(removal -> item("removal", removal.id(), removal.decidedAt(), "/desk/removal?id="));
        Stream<WorkItem> appealed = removals.in(RemovalState.APPEALED, most).stream()
                .filter(this::isForAnother)
                .map(removal -> item("appeal", removal.id(), removal.movedAt(), "/desk/removal?id="));
        return Stream.of(reported, proposed, appealed)
                .flatMap(items -> items)
                .sorted(Comparator.comparing(WorkItem::since))
                .limit(most)
                .toList();
    }

    private boolean isForAnother(Removal removal) {
        UUID officer = caller.requireAccount();
        return !removal.file(seal).knows(officer);
    }

    private static WorkItem item(String name, UUID subject, java.time.Instant since, String page) {
        return new WorkItem("moderation/" + name, subject, "", since, Optional.empty(), page + subject);
    }
}
