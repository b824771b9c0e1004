package org.noroshi.ui.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.notices.Inbox;
import org.noroshi.ui.advisories.AlertsWaitingPage;

/** The number in the top bar of every page. */
@Named
@RequestScoped
public class NotificationBellPage {

    @Inject
    Inbox inbox;

    @Inject
    AlertsWaitingPage alerts;

    private Integer count;

    /** How many threads are new, and how many alerts wait for an answer; counted once for the page. */
    public int getCount() {
        if (count == null) {
            count = inbox.count() + alerts.getCount();
        }
        return count;
    }

    /** The number as it is shown: above a few it does not matter how many. */
    public String getShown() {
        return getCount() > Inbox.COUNTED ? Inbox.COUNTED + "+" : String.valueOf(getCount());
    }
}
