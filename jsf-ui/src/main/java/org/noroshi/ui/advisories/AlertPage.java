package org.noroshi.ui.advisories;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.advisories.AlertBoard;
import org.noroshi.advisories.AlertFigure;
import org.noroshi.advisories.AlertView;
import org.noroshi.advisories.AnswerAlert;
import org.noroshi.advisories.Concern;
import org.noroshi.sharing.Answer;
import org.omnifaces.util.Messages;

/** One alert, and what the reader's hospital answers to it. */
@Named
@ViewScoped
public class AlertPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AlertBoard board;

    private UUID id;
    private int step;
    private Concern concern;
    private String note;
    private transient AlertView alert;

    public void load() {
        step = getAlert().steps().size();
        concern = getAlert().summary().own().orElse(null);
    }

    /**
     * Answers for the hospital. A colleague who was faster is seen after that, and what was typed stays and can be sent
     * again; it stays, too, when nobody is asked any more.
     */
    public String answer() {
        int seen = step;
        AlertView now = board.read(id);
        step = now.steps().size();
        if (now.mayAnswer()) {
            alert = now;
        }
        board.answer(new AnswerAlert(id, concern, note, seen));
        Messages.addFlashGlobalInfo("alert.answered");
        return "/alert?faces-redirect=true&id=" + id;
    }

    /** The alert; asked for already while the browser's answer is read, to know which fields there were. */
    public AlertView getAlert() {
        if (alert == null) {
            alert = board.read(id);
        }
        return alert;
    }

    public Concern[] getConcerns() {
        return Concern.values();
    }

    public AlertFigure[] getFigures() {
        return AlertFigure.values();
    }

    /** Answers of the card that says what readers may do. */
    public Answer[] getAnswers() {
        return Answer.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Concern getConcern() {
        return concern;
    }

    public void setConcern(Concern concern) {
        this.concern = concern;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
