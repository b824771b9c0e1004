package org.noroshi.ui.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.noroshi.sharing.SearchRequest;

/** From which day to which day a search looks, as a person types it. */
public class Days {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private LocalDate since;
    private LocalDate until;

    void read(SearchRequest request) {
        since = request.since() == null ? null : LocalDate.ofInstant(request.since(), JAPAN);
        until = request.until() == null
                ? null
                : LocalDate.ofInstant(request.until(), JAPAN).minusDays(1);
    }

    SearchRequest in(SearchRequest request) {
        return request.between(beginning(since), until == null ? null : beginning(until.plusDays(1)));
    }

    private static Instant beginning(LocalDate day) {
        return day == null ? null : day.atStartOfDay(JAPAN).toInstant();
    }

    /** Whether there is such a day. */
    public boolean isGiven() {
        return since != null || until != null;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
