package org.noroshi.ui.advisories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.advisories.AlertBoard;
import org.noroshi.advisories.AlertSummary;

/** What stands on top of the start page, and as a number in the rail, until the hospital has answered. */
@Named
@RequestScoped
public class AlertsWaitingPage {

    @Inject
    AlertBoard board;

    private List<AlertSummary> waiting;

    /** The alerts; asked for once for the page. */
    public List<AlertSummary> getWaiting() {
        if (waiting == null) {
            waiting = board.waiting();
        }
        return waiting;
    }

    public int getCount() {
        return getWaiting().size();
    }
}
