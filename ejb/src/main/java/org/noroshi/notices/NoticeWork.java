package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.Correspondence;
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Hospitals that a notice did not reach: somebody has to telephone (article 21). */
@ApplicationScoped
class NoticeWork implements WorkSource {

    @Inject
    Notices notices;

    @Inject
    Correspondence correspondence;

    @Inject
    BusinessHours hours;

    protected NoticeWork() {}

    @Override
    public String role() {
        return Roles.ANNOUNCE;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale locale) {
        return notices.withFailures().stream()
                .flatMap(id -> undelivered(id).stream().map(standing -> item(id, standing)))
                .sorted(Comparator.comparing(WorkItem::since))
                .limit(most)
                .toList();
    }

    private List<NoticeStanding> undelivered(UUID notice) {
        return notices.facts(notice).stream()
                .map(NoticeFact::organisation)
                .distinct()
                .map(organisation -> NoticeStanding.of(
                        organisation,
                        correspondence.name(organisation).orElse(""),
                        notices.facts(notice, organisation)))
                .filter(NoticeStanding::waitsForDesk)
                .toList();
    }

    private WorkItem item(UUID id, NoticeStanding standing) {
        Notice notice = notices.find(id).orElseThrow();
        return new WorkItem(
                "notices/undelivered",
                new UUID(
                        id.getMostSignificantBits() ^ standing.organisation().getMostSignificantBits(),
                        id.getLeastSignificantBits() ^ standing.organisation().getLeastSignificantBits()),
                standing.name() + "  " + notice.words().titleJa(),
                standing.failed().orElseThrow(),
                Optional.of(hours.calendar().plusBusinessDays(standing.failed().orElseThrow(), 1)),
                "/desk/notice?id=" + id);
    }
}
