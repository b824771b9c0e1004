package org.noroshi.ui.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.approval.HospitalApproval;
import org.noroshi.approval.OwnApproval;
import org.omnifaces.util.Messages;

/** The liaison says whether posts wait for approval, and for whose. */
@Named
@ViewScoped
public class HospitalApprovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HospitalApproval approval;

    private UUID approver;
    private transient OwnApproval own;

    public void load() {
        approver = getOwn().colleagues().stream()
                .filter(OwnApproval.Colleague::approves)
                .findFirst()
                .map(OwnApproval.Colleague::seat)
                .orElse(null);
    }

    public String demand() {
        approval.require(approver);
        return done("demanded");
    }

    public String demandNone() {
        approval.requireNone();
        return done("ended");
    }

    private static String done(String what) {
        Messages.addFlashGlobalInfo("hospital_approval." + what);
        return "/hospital/approval?faces-redirect=true";
    }

    public OwnApproval getOwn() {
        if (own == null) {
            own = approval.view();
        }
        return own;
    }

    public UUID getApprover() {
        return approver;
    }

    public void setApprover(UUID approver) {
        this.approver = approver;
    }
}
