package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** What of the life of contracts waits for the desk: changes that members told, places that have become free. */
@ApplicationScoped
class MembershipWork implements WorkSource {

    @Inject
    ChangeNotices changes;

    @Inject
    Organisations organisations;

    @Inject
    Applications applications;

    @Inject
    Capacity capacity;

    @Override
    public String role() {
        return Roles.ADMIT;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        Stream<WorkItem> told = changes.waiting(most).stream()
                .map(notice -> notice.view(organisations
                        .find(notice.contract().organisation())
                        .orElseThrow()
                        .institution()
                        .name()))
                .map(notice -> new WorkItem(
                        "membership/change_notice",
                        notice.id(),
                        notice.hospital(),
                        notice.reportedAt(),
                        Optional.empty(),
                        "/desk/change?id=" + notice.id()));
        int free = (int) Math.min(most, capacity.free());
        Stream<WorkItem> next = applications.waitlisted(free).stream()
                .map(application -> new WorkItem(
                        "membership/place_free",
                        application.id(),
                        application.institution().name(),
                        application.confirmedAt().orElseThrow(),
                        Optional.empty(),
                        "/desk/application?id=" + application.id()));
        return Stream.concat(told, next)
                .sorted((one, other) -> one.since().compareTo(other.since()))
                .limit(most)
                .toList();
    }
}
