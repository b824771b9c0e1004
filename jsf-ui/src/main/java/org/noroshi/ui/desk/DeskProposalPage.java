package org.noroshi.ui.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.desk.GiveOpinion;
import org.noroshi.desk.Opinion;
import org.noroshi.desk.SecondOpinions;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** What the first officer saw, and what the second one says to it. */
@Named
@ViewScoped
public class DeskProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SecondOpinions opinions;

    @Inject
    transient Grounds words;

    private UUID id;
    private int version;
    private String note;
    private transient Opinion opinion;

    /** Remembers which state is on the screen; another one is not decided about. */
    public void load() {
        version = getOpinion().version();
    }

    public String agree() {
        opinions.agree(new GiveOpinion(id, version, null));
        return done("desk_proposal.agreed");
    }

    public String decline() {
        opinions.decline(new GiveOpinion(id, version, note));
        return done("desk_proposal.declined");
    }

    public String takeBack() {
        opinions.takeBack(new GiveOpinion(id, version, null));
        return done("desk_proposal.taken_back");
    }

    private static String done(String said) {
        Messages.addFlashGlobalInfo(said);
        return "/desk/proposals?faces-redirect=true";
    }

    public Opinion getOpinion() {
        if (opinion == null) {
            opinion = opinions.opinion(
                    id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return opinion;
    }

    public String getGround() {
        return words.worded(getOpinion().ground());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
