package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.Admission;
import org.noroshi.membership.ApplicationReview;
import org.noroshi.membership.CheckItem;
import org.noroshi.membership.DecideApplication;
import org.noroshi.membership.DecisionCard;
import org.noroshi.membership.DecisionGround;
import org.noroshi.membership.DecisionKind;
import org.noroshi.membership.Finding;
import org.noroshi.membership.IdentityCard;
import org.noroshi.membership.IdentityChecks;
import org.noroshi.membership.IdentityWay;
import org.noroshi.membership.NoteCheck;
import org.noroshi.membership.NoteChecks;
import org.noroshi.membership.ProveIdentity;
import org.noroshi.membership.SafetyCard;
import org.noroshi.membership.SecondDecision;
import org.omnifaces.util.Messages;

/** One application with all that is known, the conditions to look into, and the decision. */
@Named
@ViewScoped
public class DeskApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Admission admission;

    @Inject
    transient IdentityChecks identity;

    @Inject
    transient Grounds words;

    private UUID id;
    private int version;
    private final ArrayList<Check> checks = new ArrayList<>();
    private DecisionGround ground;
    private String reason;
    private String secondNote;
    private IdentityWay way;
    private String source;
    private boolean proved;
    private String identityNote;
    private transient ApplicationReview review;

    public void load() {
        show(admission.review(id));
    }

    public String note() {
        List<NoteCheck> noted = checks.stream()
                .filter(Check::isNoted)
                .map(check -> new NoteCheck(check.getItem(), check.getEvidence()))
                .toList();
        show(admission.note(new NoteChecks(id, version, noted)));
        Messages.addFlashGlobalInfo("desk_application.noted");
        return here();
    }

    public String lookAgain() {
        admission.lookAgain(id, version);
        return here();
    }

    public String noteIdentity() {
        identity.note(new ProveIdentity(id, way, source, proved, identityNote));
        Messages.addFlashGlobalInfo("desk_application.noted");
        return here();
    }

    public List<IdentityCard> getIdentities() {
        return identity.of(id);
    }

    /** What the applicant declared about its safety; null when nothing. */
    public SafetyCard getSafety() {
        return identity.safety(id).orElse(null);
    }

    /** How many items are kept, of how many. */
    public List<Integer> getSafetyCounts() {
        SafetyCard card = getSafety();
        return List.of(card.kept(), card.items());
    }

    public IdentityWay[] getWays() {
        return IdentityWay.values();
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
        Messages.addFlashGlobalInfo("desk_application.decided");
        return here();
    }

    private String second(boolean agreed) {
        admission.second(new SecondDecision(id, version, agreed, secondNote));
        Messages.addFlashGlobalInfo("desk_application.decided");
        return here();
    }

    private String here() {
        return "/desk/application?faces-redirect=true&id=" + id;
    }

    private void show(ApplicationReview shown) {
        review = shown;
        version = shown.version();
        checks.clear();
        Arrays.stream(CheckItem.values())
                .forEach(item -> checks.add(new Check(item, shown.evidence().getOrDefault(item, ""))));
    }

    public ApplicationReview getReview() {
        if (review == null) {
            review = admission.review(id);
        }
        return review;
    }

    public List<String> getDomains() {
        return List.copyOf(getReview().domains());
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

    public IdentityWay getWay() {
        return way;
    }

    public void setWay(IdentityWay way) {
        this.way = way;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isProved() {
        return proved;
    }

    public void setProved(boolean proved) {
        this.proved = proved;
    }

    public String getIdentityNote() {
        return identityNote;
    }

    public void setIdentityNote(String identityNote) {
        this.identityNote = identityNote;
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
