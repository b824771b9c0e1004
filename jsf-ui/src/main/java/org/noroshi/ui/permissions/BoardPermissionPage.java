package org.noroshi.ui.permissions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.permissions.AnswerPermission;
import org.noroshi.permissions.PermissionDesk;
import org.noroshi.permissions.RequestCard;
import org.noroshi.ui.sharing.GuardPanel;
import org.omnifaces.util.Messages;

/** One request, for who asked and for the author who answers. */
@Named
@ViewScoped
public class BoardPermissionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PermissionDesk desk;

    @Inject
    GuardPanel panel;

    private UUID id;
    private int version;
    private LocalDate until;
    private String words;
    private boolean answering;
    private transient RequestCard request;

    public void load() {
        version = getRequest().version();
        until = getRequest().until();
        answering = getRequest().actions().mayAnswer();
    }

    public String grant() {
        if (panel.stops(words)) {
            return null;
        }
        desk.grant(answer());
        return done("granted");
    }

    public String refuse() {
        if (panel.stops(words)) {
            return null;
        }
        desk.refuse(answer());
        return done("refused");
    }

    public String revoke() {
        desk.revoke(id);
        return done("revoked");
    }

    public String withdraw() {
        desk.withdraw(id);
        return done("withdrawn");
    }

    /** Lets the guard replace what it has found. */
    public void replace() {
        words = panel.replace(words).get(0);
    }

    /** Undoes {@link #replace}. */
    public void takeBack() {
        words = panel.takeBack().get(0);
    }

    public GuardPanel getGuard() {
        return panel;
    }

    private AnswerPermission answer() {
        return new AnswerPermission(id, version, until, words, panel.getReason());
    }

    private String done(String what) {
        Messages.addFlashGlobalInfo("board_permission." + what);
        return "/board/permission?faces-redirect=true&id=" + id;
    }

    public RequestCard getRequest() {
        if (request == null) {
            request = desk.read(id);
        }
        return request;
    }

    /** Whether it waited for an answer when the page was opened: what is typed stays, whoever answers meanwhile. */
    public boolean isAnswering() {
        return answering;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
