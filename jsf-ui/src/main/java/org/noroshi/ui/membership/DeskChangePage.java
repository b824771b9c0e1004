package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.ChangeNoticeView;
import org.noroshi.membership.ChangeReporting;
import org.noroshi.membership.DecisionGround;
import org.noroshi.membership.DecisionKind;
import org.omnifaces.util.Messages;

/** The desk looks into a change that a member has told. */
@Named
@ViewScoped
public class DeskChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ChangeReporting reporting;

    @Inject
    transient ChangeValues values;

    @Inject
    transient Grounds words;

    private UUID id;
    private int version;
    private DecisionGround ground;
    private String reason;
    private transient ChangeNoticeView notice;

    public void load() {
        version = getNotice().version();
    }

    public String accept() {
        reporting.accept(id, version);
        return done();
    }

    public String refuse() {
        reporting.refuse(id, version, ground, reason);
        return done();
    }

    private String done() {
        Messages.addFlashGlobalInfo("desk_change.done");
        return "/desk/member?faces-redirect=true&contract=" + getNotice().contract();
    }

    public ChangeNoticeView getNotice() {
        if (notice == null) {
            notice = reporting.find(id);
        }
        return notice;
    }

    public String getBefore() {
        return values.worded(getNotice().item(), getNotice().before());
    }

    public String getAfter() {
        return values.worded(getNotice().item(), getNotice().after());
    }

    public List<DecisionGround> getGrounds() {
        return DecisionGround.fitting(DecisionKind.REFUSE);
    }

    public String worded(String code) {
        return words.worded(code);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public DecisionGround getGround() {
        return ground;
    }

    public void setGround(DecisionGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
