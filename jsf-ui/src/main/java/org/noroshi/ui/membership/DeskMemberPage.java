package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.ChangeNoticeView;
import org.noroshi.membership.ChangeReporting;
import org.noroshi.membership.MemberCard;
import org.noroshi.membership.MemberRegister;
import org.omnifaces.util.Messages;

/** One member: its contract, its users, what is restricted. */
@Named
@ViewScoped
public class DeskMemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MemberRegister register;

    @Inject
    transient ChangeReporting reporting;

    @Inject
    transient Grounds words;

    private UUID contract;
    private transient MemberCard member;
    private transient List<ChangeNoticeView> changes;

    public void load() {
        getMember();
    }

    public String sendNoticeAgain() {
        register.sendNoticeAgain(contract);
        Messages.addFlashGlobalInfo("desk_member.notice_sent");
        return "/desk/member?faces-redirect=true&contract=" + contract;
    }

    public MemberCard getMember() {
        if (member == null) {
            member = register.member(contract);
        }
        return member;
    }

    public List<ChangeNoticeView> getChanges() {
        if (changes == null) {
            changes = reporting.of(contract);
        }
        return changes;
    }

    /** Places taken, and all of them. */
    public List<Integer> getPlaces() {
        return List.of(getMember().seats().size(), getMember().seatLimit());
    }

    public List<String> getDomains() {
        return List.copyOf(getMember().domains());
    }

    public String cited(String code) {
        return words.cited(code);
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }
}
