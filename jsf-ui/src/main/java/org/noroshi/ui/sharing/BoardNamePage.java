package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;
import org.noroshi.sharing.GiveName;
import org.noroshi.sharing.Introduction;
import org.noroshi.sharing.OwnName;
import org.omnifaces.util.Messages;

/** Gives the own name in a thread, or takes it back. */
@Named
@ViewScoped
public class BoardNamePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Introduction introduction;

    private UUID id;
    private boolean personal;
    private transient OwnName name;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        getName();
    }

    public String give() {
        introduction.give(new GiveName(id, personal));
        return done("board_name.given");
    }

    public String takeBack() {
        introduction.takeBack(id);
        return done("board_name.taken_back");
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(said);
        return "/board/thread?faces-redirect=true&id=" + id;
    }

    public OwnName getName() {
        if (name == null) {
            name = introduction.name(id);
        }
        return name;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isPersonal() {
        return personal;
    }

    public void setPersonal(boolean personal) {
        this.personal = personal;
    }
}
