package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.accounts.OwnStanding;
import org.noroshi.membership.CertificateView;
import org.noroshi.membership.Leaving;
import org.noroshi.membership.StandingView;
import org.omnifaces.util.Messages;

/** The own contract: since when, until when, its papers, and how to leave. */
@Named
@RequestScoped
public class HospitalContractPage {

    @Inject
    OwnStanding standing;

    @Inject
    Leaving leaving;

    private StandingView view;
    private List<CertificateView> papers;

    public StandingView getView() {
        if (view == null) {
            view = standing.view();
        }
        return view;
    }

    public List<CertificateView> getPapers() {
        if (papers == null) {
            papers = leaving.papers();
        }
        return papers;
    }

    /** Whether the member has given notice of leaving and can still take it back. */
    public boolean isLeaving() {
        return "ENDING".equals(getView().state().name())
                && getPapers().stream().anyMatch(paper -> paper.takenBackAt().isEmpty());
    }

    public String stay() {
        leaving.stay();
        Messages.addFlashGlobalInfo("hospital_contract.stays");
        return "/hospital/contract?faces-redirect=true";
    }
}
