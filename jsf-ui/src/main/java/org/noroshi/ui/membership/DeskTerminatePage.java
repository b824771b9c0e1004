package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.membership.MemberCard;
import org.noroshi.membership.MemberRegister;
import org.noroshi.membership.Termination;
import org.omnifaces.util.Messages;

/** An officer proposes to end a contract without notice; another one has to agree. */
@Named
@ViewScoped
public class DeskTerminatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MemberRegister register;

    @Inject
    transient Termination termination;

    @Inject
    transient Grounds words;

    private UUID contract;
    private String reason;
    private transient MemberCard member;

    public void load() {
        getMember();
    }

    public String propose() {
        termination.propose(contract, reason);
        Messages.addFlashGlobalInfo("desk_terminate.done");
        return "/desk/member?faces-redirect=true&contract=" + contract;
    }

    public MemberCard getMember() {
        if (member == null) {
            member = register.member(contract);
        }
        return member;
    }

    public String getGround() {
        return words.worded(Termination.GROUND);
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
