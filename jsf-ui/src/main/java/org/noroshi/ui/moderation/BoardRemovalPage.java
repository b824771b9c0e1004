package org.noroshi.ui.moderation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.moderation.AppealRemoval;
import org.noroshi.moderation.OwnRemoval;
import org.noroshi.moderation.OwnRemovals;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** Tells an author what was removed and why, and takes an objection. */
@Named
@ViewScoped
public class BoardRemovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnRemovals removals;

    @Inject
    transient Grounds words;

    private UUID id;
    private String objection;
    private transient OwnRemoval removal;

    public String appeal() {
        removals.appeal(new AppealRemoval(id, objection));
        Messages.addFlashGlobalInfo("board_removal.appealed");
        return "/board/removal?faces-redirect=true&id=" + id;
    }

    public OwnRemoval getRemoval() {
        if (removal == null) {
            removal = removals.read(id);
        }
        return removal;
    }

    public String getGround() {
        return words.worded(getRemoval().ground().code());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }
}
