package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.Grade;
import org.noroshi.membership.MemberCard;
import org.noroshi.membership.MemberRegister;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.membership.SuspendContract;
import org.noroshi.membership.SuspendUser;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.TimeSource;
import org.omnifaces.util.Messages;

/** Restricts a hospital or one of its users. */
@Named
@ViewScoped
public class DeskRestrictPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MemberRegister register;

    @Inject
    transient Restrictions restrictions;

    @Inject
    transient Grounds words;

    private UUID contract;
    private UUID seat;
    private String user;
    private Grade grade;
    private RestrictionGround ground;
    private String reason;
    private LocalDate until;
    private transient MemberCard member;

    public void load() {
        if (seat != null) {
            user = getMember().seats().stream()
                    .filter(one -> one.seat().equals(seat))
                    .map(one -> one.person().name())
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
    }

    public String restrict() {
        Optional<Instant> end = Optional.ofNullable(until)
                .map(day -> day.plusDays(1).atStartOfDay(TimeSource.JAPAN).toInstant());
        if (seat == null) {
            restrictions.suspendContract(new SuspendContract(contract, grade, ground, reason, end));
        } else {
            restrictions.suspendUser(new SuspendUser(seat, grade, ground, reason, end));
        }
        Messages.addFlashGlobalInfo("desk_restrict.done");
        return "/desk/member?faces-redirect=true&contract=" + contract;
    }

    public MemberCard getMember() {
        if (member == null) {
            member = register.member(contract);
        }
        return member;
    }

    public RestrictionGround[] getGrounds() {
        return RestrictionGround.values();
    }

    public String worded(RestrictionGround one) {
        return words.worded(one.code());
    }

    public String getUser() {
        return user;
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public UUID getSeat() {
        return seat;
    }

    public void setSeat(UUID seat) {
        this.seat = seat;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public RestrictionGround getGround() {
        return ground;
    }

    public void setGround(RestrictionGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
