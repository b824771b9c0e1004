package org.noroshi.advisories;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks after the deadlines of alerts every few minutes. What was missed while no server ran is made up for. */
@Singleton
public class AlertClock {

    @Inject
    AlertDeadlines deadlines;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void look() {
        deadlines.look();
    }
}
