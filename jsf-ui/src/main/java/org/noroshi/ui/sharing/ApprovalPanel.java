package org.noroshi.ui.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.noroshi.approval.Sending;
import org.noroshi.approval.Sent;
import org.noroshi.sharing.PublishReport;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.WriteReply;
import org.omnifaces.util.Messages;

/** Sends what is being written: whether it waits for approval in the own hospital, and whether the approver is to know who wrote it. */
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

    Sent open(PublishThread command, Set<String> tags) {
        return sending.open(command, tags, named);
    }

    Sent report(PublishReport command) {
        return sending.report(command, named);
    }

    Sent reply(WriteReply command) {
        return sending.reply(command, named);
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
