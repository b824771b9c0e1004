package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.membership.AddressReview;
import org.noroshi.membership.ExpiredException;
import org.noroshi.membership.SeatRequestList;
import org.noroshi.membership.SeatRequestQueue;
import org.noroshi.membership.UserAdmission;

/** The people whom members want to add. */
@Named
@RequestScoped
public class DeskUsersPage {

    private static final int MOST = 25;

    @Inject
    UserAdmission admission;

    @Inject
    AddressReview addresses;

    private SeatRequestQueue queue = SeatRequestQueue.OPEN;
    private int first;
    private SeatRequestList list;
    private List<ExpiredException> expired;

    public void load() {
        list = admission.waiting(queue, Math.max(0, first), MOST);
        expired = addresses.expired();
    }

    public SeatRequestQueue[] getQueues() {
        return SeatRequestQueue.values();
    }

    public SeatRequestList getList() {
        return list;
    }

    /** Users whose address was allowed until a day that is over. */
    public List<ExpiredException> getExpired() {
        return expired;
    }

    public int getEarlier() {
        return Math.max(0, first - MOST);
    }

    public int getLater() {
        return first + MOST;
    }

    public SeatRequestQueue getQueue() {
        return queue;
    }

    public void setQueue(SeatRequestQueue queue) {
        this.queue = queue == null ? SeatRequestQueue.OPEN : queue;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
