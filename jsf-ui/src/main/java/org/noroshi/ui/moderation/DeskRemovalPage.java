package org.noroshi.ui.moderation;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.DecideRemoval;
import org.noroshi.moderation.Evidence;
import org.noroshi.moderation.ReadEvidence;
import org.noroshi.moderation.RemovalCard;
import org.noroshi.moderation.RemovalDesk;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** One removal, for officers: the second opinion, the objection, and what is kept of the post. */
@Named
@ViewScoped
public class DeskRemovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RemovalDesk desk;

    @Inject
    transient Grounds words;

    private UUID id;
    private int version;
    private String reason;
    private String judgement;
    private transient RemovalCard card;
    private transient Evidence evidence;

    /** Remembers which state is on the screen; another one is not decided about. */
    public void load() {
        version = getCard().version();
    }

    public String agree() {
        desk.agree(new DecideRemoval(id, version, null));
        return told("desk_removal.agreed");
    }

    public String decline() {
        desk.decline(new DecideRemoval(id, version, judgement));
        return told("desk_removal.declined");
    }

    public String uphold() {
        desk.uphold(new DecideRemoval(id, version, judgement));
        return told("desk_removal.upheld");
    }

    public String lift() {
        desk.lift(new DecideRemoval(id, version, judgement));
        return told("desk_removal.lifted");
    }

    /** Shows what is kept on this one page, and keeps nothing of it. */
    public void read() {
        evidence = desk.read(
                new ReadEvidence(id, reason),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        card = null;
    }

    private String told(String key) {
        Messages.addFlashGlobalInfo(key);
        return "/desk/removal?faces-redirect=true&id=" + id;
    }

    public RemovalCard getCard() {
        if (card == null) {
            card = desk.card(id);
        }
        return card;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public String getGround() {
        return words.worded(getCard().line().ground().code());
    }

    public String cited(Breach one) {
        return words.cited(one.code());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getJudgement() {
        return judgement;
    }

    public void setJudgement(String judgement) {
        this.judgement = judgement;
    }
}
