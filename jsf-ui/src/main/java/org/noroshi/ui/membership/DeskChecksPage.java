package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.DueCard;
import org.noroshi.membership.MemberCard;
import org.noroshi.membership.MemberRegister;
import org.noroshi.membership.PeriodicChecks;
import org.omnifaces.util.Messages;

/** What comes round at the desk: members to be checked anew, attestations that are overdue. */
@Named
@ViewScoped
public class DeskChecksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PeriodicChecks checks;

    @Inject
    transient MemberRegister register;

    private UUID contract;
    private String evidence;
    private transient MemberCard member;
    private transient List<DueCard> institutions;
    private transient List<DueCard> attestations;

    public void load() {
        getInstitutions();
    }

    public String keep() {
        checks.checked(contract, evidence);
        Messages.addFlashGlobalInfo("desk_checks.kept");
        return "/desk/checks?faces-redirect=true";
    }

    public List<DueCard> getInstitutions() {
        if (institutions == null) {
            institutions = checks.institutions();
        }
        return institutions;
    }

    public List<DueCard> getAttestations() {
        if (attestations == null) {
            attestations = checks.attestations();
        }
        return attestations;
    }

    /** The member that is looked at; null when the list alone is. */
    public MemberCard getMember() {
        if (member == null && contract != null) {
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

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
