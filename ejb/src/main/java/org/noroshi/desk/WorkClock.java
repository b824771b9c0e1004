package org.noroshi.desk;

import java.time.Instant;
import org.noroshi.platform.BusinessCalendar;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.WorkItem;

/**
 * How old work is and when it should be done, in time of business (article 10-3).
 *
 * @param days within how many business days something should be done that has no time of its own
 * @param now the moment at which the list is looked at
 */
record WorkClock(BusinessCalendar calendar, int days, Instant now) {

    @Enforces("A10-3")
    WorkAge age(WorkItem item) {
        return WorkAge.of(calendar.businessMinutes(item.since(), now), calendar);
    }

    Instant due(WorkItem item) {
        return item.due().orElseGet(() -> calendar.plusBusinessDays(item.since(), days));
    }

    boolean isOverdue(WorkItem item) {
        return due(item).isBefore(now);
    }
}
