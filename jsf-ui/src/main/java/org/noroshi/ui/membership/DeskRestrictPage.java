package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.Grade;
import org.noroshi.membership.MemberCard;
import org.noroshi.membership.MemberRegister;
import org.noroshi.membership.RestrictionFacts;
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
    private String cited;
    private String evidence;
    private String reporter;
    private boolean noticedMyself;
    private LocalDateTime from;
    private LocalDate until;
    private boolean announce = true;
    private String urgentReason;
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
        RestrictionFacts facts = new RestrictionFacts(
                ground,
                reason,
                cited,
                evidence,
                noticedMyself ? "" : reporter,
                Optional.ofNullable(from)
                        .map(moment -> moment.atZone(TimeSource.JAPAN).toInstant()),
                Optional.ofNullable(until)
                        .map(day ->
                                day.plusDays(1).atStartOfDay(TimeSource.JAPAN).toInstant()),
                announce,
                urgentReason);
        if (noticedMyself) {
            restrictions.propose(contract, seat, grade, facts);
            Messages.addFlashGlobalInfo("desk_restrict.proposed");
        } else {
            if (seat == null) {
                restrictions.suspendContract(new SuspendContract(contract, grade, facts));
            } else {
                restrictions.suspendUser(new SuspendUser(seat, grade, facts));
            }
            Messages.addFlashGlobalInfo("desk_restrict.done");
        }
        return "/desk/member?faces-redirect=true&contract=" + contract;
    }

    public Grade[] getGrades() {
        return new Grade[] {Grade.NO_EXPORT, Grade.NO_POSTING, Grade.READ_ONLY, Grade.ALL};
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

    public String getCited() {
        return cited;
    }

    public void setCited(String cited) {
        this.cited = cited;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getReporter() {
        return reporter;
    }

    public void setReporter(String reporter) {
        this.reporter = reporter;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public String getUrgentReason() {
        return urgentReason;
    }

    public void setUrgentReason(String urgentReason) {
        this.urgentReason = urgentReason;
    }

    public boolean isNoticedMyself() {
        return noticedMyself;
    }

    public void setNoticedMyself(boolean noticedMyself) {
        this.noticedMyself = noticedMyself;
    }

    public boolean isAnnounce() {
        return announce;
    }

    public void setAnnounce(boolean announce) {
        this.announce = announce;
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
