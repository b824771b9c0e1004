package org.noroshi.ui.operations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.noroshi.operation.ModeBoard;
import org.noroshi.operation.ModeGround;
import org.noroshi.operation.Operating;
import org.noroshi.operation.OrderMode;
import org.noroshi.platform.Mode;
import org.noroshi.terms.Ground;
import org.omnifaces.util.Messages;

/** How far the service runs, and how officers change it. */
@Named
@ViewScoped
public class DeskModePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Operating operating;

    private Mode mode;
    private ModeGround ground;
    private String reason;
    private String messageJa;
    private String messageEn;
    private LocalDateTime from;
    private LocalDateTime until;
    private boolean announce = true;
    private String urgentReason;
    private transient ModeBoard board;

    public String order() {
        operating.order(new OrderMode(
                mode, ground, reason, messageJa, messageEn, Moment.of(from), Moment.of(until), announce, urgentReason));
        Messages.addFlashGlobalInfo("desk_mode.done");
        return "/desk/mode?faces-redirect=true";
    }

    public ModeBoard getBoard() {
        if (board == null) {
            board = operating.board();
        }
        return board;
    }

    /** What the caller may order. */
    public List<Mode> getModes() {
        return getBoard().mayStop()
                ? List.of(Mode.READ_ONLY, Mode.MAINTENANCE, Mode.EMERGENCY_STOP)
                : List.of(Mode.READ_ONLY, Mode.MAINTENANCE);
    }

    public ModeGround[] getGrounds() {
        return ModeGround.values();
    }

    public String cited(String code) {
        return Ground.find(code).map(found -> found.display(Moment.language())).orElse("");
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public ModeGround getGround() {
        return ground;
    }

    public void setGround(ModeGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMessageJa() {
        return messageJa;
    }

    public void setMessageJa(String messageJa) {
        this.messageJa = messageJa;
    }

    public String getMessageEn() {
        return messageEn;
    }

    public void setMessageEn(String messageEn) {
        this.messageEn = messageEn;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public boolean isAnnounce() {
        return announce;
    }

    public void setAnnounce(boolean announce) {
        this.announce = announce;
    }

    public String getUrgentReason() {
        return urgentReason;
    }

    public void setUrgentReason(String urgentReason) {
        this.urgentReason = urgentReason;
    }
}
