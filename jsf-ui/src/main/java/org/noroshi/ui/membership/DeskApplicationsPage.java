package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.noroshi.membership.Admission;
import org.noroshi.membership.ApplicationPage;
import org.noroshi.membership.ApplicationQueue;
import org.noroshi.membership.ApplicationSummary;

/** The applications that wait for the desk. */
@Named
@RequestScoped
public class DeskApplicationsPage {

    private static final int MOST = 25;

    @Inject
    Admission admission;

    @Inject
    Clock clock;

    private ApplicationQueue queue = ApplicationQueue.OPEN;
    private int first;
    private ApplicationPage page;

    public void load() {
        page = admission.queue(queue, Math.max(0, first), MOST);
    }

    public long days(ApplicationSummary line) {
        return line.days(clock);
    }

    public ApplicationQueue[] getQueues() {
        return ApplicationQueue.values();
    }

    public ApplicationPage getPage() {
        return page;
    }

    public int getEarlier() {
        return Math.max(0, first - MOST);
    }

    public int getLater() {
        return first + MOST;
    }

    public ApplicationQueue getQueue() {
        return queue;
    }

    public void setQueue(ApplicationQueue queue) {
        this.queue = queue == null ? ApplicationQueue.OPEN : queue;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
