package org.noroshi.ui.moderation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.RemovalDesk;
import org.noroshi.moderation.RemovePost;
import org.noroshi.sharing.PostView;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** Removes a post, or proposes it to a second officer. */
@Named
@ViewScoped
public class DeskRemovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RemovalDesk desk;

    @Inject
    transient Grounds words;

    private UUID id;
    private Breach ground;
    private String note;
    private String explanation;
    private transient PostView post;

    public void load() {
        getPost();
    }

    public String remove() {
        UUID removal = desk.remove(new RemovePost(id, ground, note, explanation));
        Messages.addFlashGlobalInfo(ground.isOpenToJudgement() ? "desk_remove.proposed" : "desk_remove.removed");
        return "/desk/removal?faces-redirect=true&id=" + removal;
    }

    public PostView getPost() {
        if (post == null) {
            post = desk.about(id);
        }
        return post;
    }

    public Breach[] getGrounds() {
        return Breach.values();
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

    public Breach getGround() {
        return ground;
    }

    public void setGround(Breach ground) {
        this.ground = ground;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
