package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.membership.MemberCard;
import org.noroshi.membership.MemberRegister;
import org.omnifaces.util.Messages;

/** Notes that the ID notice of a member did not arrive, where no mailbox tells the service. */
@Named
@ViewScoped
public class DeskUndeliveredPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MemberRegister register;

    private UUID contract;
    private String reason;
    private transient MemberCard member;

    public void load() {
        getMember();
    }

    public String note() {
        register.noticeReturned(contract, reason);
        Messages.addFlashGlobalInfo("desk_undelivered.noted");
        return "/desk/member?faces-redirect=true&contract=" + contract;
    }

    public MemberCard getMember() {
        if (member == null) {
            member = register.member(contract);
        }
        return member;
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
