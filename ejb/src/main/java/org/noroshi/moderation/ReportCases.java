package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Seal;

/** Moves the reports of a post on, with all that goes along. */
@ApplicationScoped
class ReportCases {

    private static final int LEAST = 1_024;

    @Inject
    Reports reports;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<ReportsMoved> moved;

    protected ReportCases() {}

    void begin(ReportCase reportCase) {
        if (reportCase.state() == ReportState.OPEN) {
            reportCase.begin(clock.instant());
            moved.fire(new ReportsMoved(reportCase.id(), reportCase.state()));
        }
    }

    void done(ReportCase reportCase, String note) {
        begin(reportCase);
        reportCase.done(sealed(reportCase, note), clock.instant());
        closed(reportCase);
    }

    void refuse(ReportCase reportCase, String note) {
        begin(reportCase);
        reportCase.refuse(sealed(reportCase, note), clock.instant());
        closed(reportCase);
    }

    /** What is decided about a post answers all that was reported of it. */
    void doneWith(UUID post, String note) {
        reports.openOf(post).ifPresent(open -> done(open, note));
    }

    String note(ReportCase reportCase) {
        return seal.openText(reportCase.sealed(), purpose(reportCase)).stripTrailing();
    }

    private void closed(ReportCase reportCase) {
        reports.of(List.of(reportCase)).forEach(PostReport::close);
        moved.fire(new ReportsMoved(reportCase.id(), reportCase.state()));
    }

    private byte[] sealed(ReportCase reportCase, String note) {
        return seal.sealRounded(note, LEAST, purpose(reportCase));
    }

    private static String purpose(ReportCase reportCase) {
        return "report-case/" + reportCase.id();
    }
}
