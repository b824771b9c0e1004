package org.noroshi.ui.emergency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.emergency.CallWish;
import org.noroshi.emergency.EmergencyCard;
import org.noroshi.emergency.EmergencyDesk;
import org.omnifaces.util.Messages;

/** One emergency, for the desk. Whom to call is shown on this one page, and nothing of it is kept. */
@Named
@ViewScoped
public class DeskEmergencyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EmergencyDesk desk;

    private UUID id;
    private transient EmergencyCard card;
    private transient CallWish wish;

    public void load() {
        getCard();
    }

    /** Looks whom to call, which is put on record. */
    public void look() {
        wish = desk.whomToCall(id);
        card = null;
    }

    public String finish() {
        desk.finish(id);
        Messages.addFlashGlobalInfo("desk_emergency.finished");
        return "/desk/work?faces-redirect=true";
    }

    public EmergencyCard getCard() {
        if (card == null) {
            card = desk.emergency(id);
        }
        return card;
    }

    public CallWish getWish() {
        return wish;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
