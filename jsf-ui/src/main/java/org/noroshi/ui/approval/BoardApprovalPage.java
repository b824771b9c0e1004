package org.noroshi.ui.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.approval.ApprovalCard;
import org.noroshi.approval.Approving;
import org.omnifaces.util.Messages;

/** One text that waits, for the approver to decide and for its writer to take back. */
@Named
@ViewScoped
public class BoardApprovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Approving approving;

    private UUID id;
    private Instant sentAt;
    private String words;
    private transient ApprovalCard card;

    /** Remembers what is shown at first: what was sent anew meanwhile is not decided by looking at the old one. */
    public void load() {
        sentAt = getCard().sentAt();
    }

    public String approve() {
        approving.approve(id, sentAt);
        return done("approved");
    }

    public String sendBack() {
        approving.sendBack(id, sentAt, words);
        return done("sent_back");
    }

    public String takeBack() {
        approving.takeBack(id);
        Messages.addFlashGlobalInfo("board_approval.taken_back");
        return "/board/begin?faces-redirect=true";
    }

    private static String done(String what) {
        Messages.addFlashGlobalInfo("board_approval." + what);
        return "/board/approvals?faces-redirect=true";
    }

    public ApprovalCard getCard() {
        if (card == null) {
            card = approving.read(id);
        }
        return card;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
