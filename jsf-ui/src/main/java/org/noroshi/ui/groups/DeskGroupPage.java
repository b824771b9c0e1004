package org.noroshi.ui.groups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.groups.GroupCard;
import org.noroshi.groups.GroupDesk;
import org.omnifaces.util.Messages;

/** One sharing group with its history: closing and opening it. */
@Named
@ViewScoped
public class DeskGroupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GroupDesk desk;

    private UUID id;
    private int version;
    private boolean open;
    private transient GroupCard card;

    public void load() {
        version = getCard().version();
        open = getCard().open();
    }

    public String close() {
        desk.close(id, version);
        return done("closed");
    }

    public String reopen() {
        desk.reopen(id, version);
        return done("reopened");
    }

    private String done(String what) {
        Messages.addFlashGlobalInfo("desk_group." + what);
        return "/desk/group?faces-redirect=true&id=" + id;
    }

    public GroupCard getCard() {
        if (card == null) {
            card = desk.card(id);
        }
        return card;
    }

    /** Whether it was open when the page was: who closes it meanwhile is not mistaken for who did not. */
    public boolean isOpen() {
        return open;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
