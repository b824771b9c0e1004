package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.CheckItem;
import org.noroshi.membership.DecideApplication;
import org.noroshi.membership.DecisionCard;
import org.noroshi.membership.DecisionGround;
import org.noroshi.membership.DecisionKind;
import org.noroshi.membership.Finding;
import org.noroshi.membership.NoteCheck;
import org.noroshi.membership.NoteChecks;
import org.noroshi.membership.SeatRequestReview;
import org.noroshi.membership.SecondDecision;
import org.noroshi.membership.UserAdmission;
import org.omnifaces.util.Messages;

/** One person whom a member wants to add: what is known, the conditions to look into, and the decision. */
@Named
@ViewScoped
public class DeskUserPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UserAdmission admission;

    @Inject
    transient Grounds words;

    private UUID id;
    private int version;
    private final ArrayList<Check> checks = new ArrayList<>();
    private DecisionGround ground;
    private String reason;
    private String secondNote;
    private transient SeatRequestReview review;

    public void load() {
        show(admission.review(id));
    }

    public String note() {
        List<NoteCheck> noted = checks.stream()
                .filter(Check::isNoted)
                .map(check -> new NoteCheck(check.getItem(), check.getEvidence()))
                .toList();
        show(admission.note(new NoteChecks(id, version, noted)));
        Messages.addFlashGlobalInfo("desk_user.noted");
        return here();
    }

    public String lookAgain() {
        admission.lookAgain(id, version);
        return here();
    }

    public String accept() {
        return decide(DecisionKind.ACCEPT, DecisionGround.A06_1);
    }

    public String hold() {
        return decide(DecisionKind.HOLD, ground);
    }

    public String refuse() {
        return decide(DecisionKind.REFUSE, ground);
    }

    public String agree() {
        return second(true);
    }

    public String disagree() {
        return second(false);
    }

    private String decide(DecisionKind kind, DecisionGround because) {
        admission.decide(new DecideApplication(id, version, kind, because, reason));
        Messages.addFlashGlobalInfo("desk_user.decided");
        return here();
    }

    private String second(boolean agreed) {
        admission.second(new SecondDecision(id, version, agreed, secondNote));
        Messages.addFlashGlobalInfo("desk_user.decided");
        return here();
    }

    private String here() {
        return "/desk/user?faces-redirect=true&id=" + id;
    }

    private void show(SeatRequestReview shown) {
        review = shown;
        version = shown.version();
        checks.clear();
        shown.items()
                .forEach(item -> checks.add(new Check(item, shown.evidence().getOrDefault(item, ""))));
    }

    public SeatRequestReview getReview() {
        if (review == null) {
            review = admission.review(id);
        }
        return review;
    }

    public List<String> getDomains() {
        return List.copyOf(getReview().domains());
    }

    /** Places taken, and all of them. */
    public List<Integer> getPlaces() {
        return List.of(getReview().places(), getReview().seatLimit());
    }

    public List<Finding> getFindings() {
        return List.copyOf(getReview().findings());
    }

    public List<Check> getChecks() {
        return checks;
    }

    public List<DecisionGround> getGrounds() {
        return DecisionGround.fitting(DecisionKind.HOLD);
    }

    public String worded(DecisionGround one) {
        return words.worded(one.code());
    }

    public String cited(DecisionGround one) {
        return words.cited(one.code());
    }

    /** What the first officer proposes: decision, article, reason. */
    public List<String> getProposal() {
        DecisionCard proposed = getReview().decisions().stream()
                .filter(DecisionCard::proposed)
                .findFirst()
                .orElseThrow();
        return List.of(
                org.noroshi.ui.frame.Words.name(proposed.kind()),
                words.cited(proposed.ground().code()),
                proposed.reason());
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

    public String getSecondNote() {
        return secondNote;
    }

    public void setSecondNote(String secondNote) {
        this.secondNote = secondNote;
    }

    /** A condition with what an officer saw. */
    public static class Check implements Serializable {

        private static final long serialVersionUID = 1L;

        private final CheckItem item;
        private String evidence;

        Check(CheckItem item, String evidence) {
            this.item = item;
            this.evidence = evidence;
        }

        boolean isNoted() {
            return evidence != null && !evidence.isBlank();
        }

        public CheckItem getItem() {
            return item;
        }

        public String getEvidence() {
            return evidence;
        }

        public void setEvidence(String evidence) {
            this.evidence = evidence;
        }
    }
}
