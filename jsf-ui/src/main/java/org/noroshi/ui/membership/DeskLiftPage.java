package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.membership.MemberCard;
import org.noroshi.membership.MemberRegister;
import org.noroshi.membership.RestrictionCard;
import org.noroshi.membership.Restrictions;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** Ends a restriction before its time. */
@Named
@ViewScoped
public class DeskLiftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MemberRegister register;

    @Inject
    transient Restrictions restrictions;

    private UUID contract;
    private UUID restriction;
    private String reason;
    private transient MemberCard member;

    public void load() {
        getCard();
    }

    public String lift() {
        restrictions.lift(restriction, reason);
        Messages.addFlashGlobalInfo("desk_lift.done");
        return "/desk/member?faces-redirect=true&contract=" + contract;
    }

    public MemberCard getMember() {
        if (member == null) {
            member = register.member(contract);
        }
        return member;
    }

    public RestrictionCard getCard() {
        return getMember().restrictions().stream()
                .filter(one -> one.id().equals(restriction))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public UUID getRestriction() {
        return restriction;
    }

    public void setRestriction(UUID restriction) {
        this.restriction = restriction;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
