package org.noroshi.ui.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.approval.Sending;
import org.noroshi.approval.Sent;
import org.omnifaces.util.Messages;

/** Whether what is being written waits for approval in the own hospital, and whether the approver is to know who wrote it. */
@Dependent
public class ApprovalPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sending sending;

    private UUID thread;
    private boolean named;
    private transient Boolean waits;

    /** The panel for a reply in this thread. */
    void about(UUID id) {
        thread = id;
    }

    /** Where something that waits is looked at. */
    static String page(UUID id) {
        return "/board/approval?faces-redirect=true&id=" + id;
    }

    /**
     * Says what has become of a new thread, and where it is seen.
     *
     * @param published key of what is said when it was published
     */
    String after(Sent sent, String published) {
        Messages.addFlashGlobalInfo(sent.waits() ? "board_approval.sent" : published);
        return sent.waits() ? page(sent.id()) : "/board/thread?faces-redirect=true&id=" + sent.id();
    }

    public boolean isWaits() {
        if (waits == null) {
            waits = thread == null ? sending.waits() : sending.waits(thread);
        }
        return waits;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }
}
