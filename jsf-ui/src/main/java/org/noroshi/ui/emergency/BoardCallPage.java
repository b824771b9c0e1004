package org.noroshi.ui.emergency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.emergency.EmergencyConsultation;
import org.noroshi.emergency.OwnCall;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** Lets the desk call about an own emergency, or takes that back; says in the thread how it stands. */
@Named
@ViewScoped
public class BoardCallPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EmergencyConsultation consultation;

    private final CallForm form = new CallForm();
    private UUID id;
    private transient OwnCall call;
    private transient boolean asked;

    public void load() {
        getCall();
    }

    public String give() {
        consultation.letCall(id, form.call());
        return done("board_call.given");
    }

    public String takeBack() {
        consultation.takeBackCall(id);
        return done("board_call.taken_back");
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(said);
        return "/board/thread?faces-redirect=true&id=" + id;
    }

    public OwnCall getCall() {
        if (call == null) {
            call = consultation.own(id).orElseThrow(NotFoundException::new);
        }
        return call;
    }

    /** How it stands in the thread that is shown; null when it is no emergency of the viewer's. */
    public OwnCall in(UUID thread) {
        if (!asked) {
            asked = true;
            call = consultation.own(thread).orElse(null);
        }
        return call;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public CallForm getForm() {
        return form;
    }
}
