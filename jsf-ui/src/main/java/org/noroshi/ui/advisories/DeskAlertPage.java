package org.noroshi.ui.advisories;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.advisories.AlertCard;
import org.noroshi.advisories.AlertDesk;
import org.noroshi.advisories.AlertFigure;
import org.omnifaces.util.Messages;

/** One alert: as it will look, how hospitals answered, and what is put right. */
@Named
@ViewScoped
public class DeskAlertPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AlertDesk desk;

    private UUID id;
    private int version;
    private String words;
    private String why;
    private transient AlertCard card;

    public void load() {
        version = getCard().words().version();
    }

    public String publish() {
        desk.publish(id, version);
        return told("desk_alert.published");
    }

    public String discard() {
        desk.discard(id, version);
        Messages.addFlashGlobalInfo("desk_alert.discarded");
        return "/desk/alerts?faces-redirect=true";
    }

    public String correct() {
        desk.correct(id, words);
        return told("desk_alert.corrected");
    }

    public String close() {
        desk.close(id);
        return told("desk_alert.closed");
    }

    public String withdraw() {
        desk.withdraw(id, why);
        return told("desk_alert.withdrawn");
    }

    private String told(String key) {
        Messages.addFlashGlobalInfo(key);
        return "/desk/alert?faces-redirect=true&id=" + id;
    }

    public AlertCard getCard() {
        if (card == null) {
            card = desk.card(id);
        }
        return card;
    }

    public AlertFigure[] getFigures() {
        return AlertFigure.values();
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

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
