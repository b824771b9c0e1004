package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.noroshi.sharing.AnswerCall;
import org.noroshi.sharing.CallView;
import org.noroshi.sharing.Participating;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Who takes part in a call: answering it, deciding about answers, leaving. */
@Named
@ViewScoped
public class BoardParticipantsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Participating participating;

    @Inject
    GuardPanel panel;

    private String id;
    private String note;
    private transient boolean read;
    private transient CallView call;

    /** Answers the call. */
    public String take() {
        if (panel.stops(note)) {
            return null;
        }
        participating.answer(new AnswerCall(Ids.of(id), note, panel.getReason()));
        return done("board_thread.call_answered");
    }

    /** Does what the pressed button says. */
    public String act() {
        Map<String, String> pressed = Faces.getRequestParameterMap();
        if (pressed.containsKey("admit")) {
            participating.accept(Ids.of(pressed.get("admit")));
            return done("board_thread.call_admitted");
        }
        if (pressed.containsKey("turnAway")) {
            participating.decline(Ids.of(pressed.get("turnAway")));
            return done("board_thread.call_turned_away");
        }
        participating.leave(Ids.of(id));
        return done("board_thread.call_left");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(key);
        return "/board/thread?faces-redirect=true&id=" + id;
    }

    /** Lets the guard replace what it has found. */
    public void replace() {
        note = panel.replace(note).get(0);
    }

    /** Undoes {@link #replace}. */
    public void takeBack() {
        note = panel.takeBack().get(0);
    }

    /** Whoever looks at a call has its news. */
    public void look() {
        if (getCall() != null) {
            participating.seen(Ids.of(id));
        }
    }

    /** The call; null when the thread is none. */
    public CallView getCall() {
        if (!read) {
            UUID thread = Ids.of(id);
            call = participating.view(thread).orElse(null);
            read = true;
        }
        return call;
    }

    public GuardPanel getGuard() {
        return panel;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
