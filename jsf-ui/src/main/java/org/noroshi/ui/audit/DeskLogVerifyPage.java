package org.noroshi.ui.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.audit.TrailInspection;
import org.noroshi.audit.VerificationResult;
import org.omnifaces.util.Messages;

/** Having the log verified, how far that is, and what earlier ones have found. */
@Named
@RequestScoped
public class DeskLogVerifyPage {

    @Inject
    TrailInspection trail;

    private List<VerificationResult> results;

    public void load() {
        results = trail.verifications();
    }

    public String verify() {
        trail.verify();
        Messages.addFlashGlobalInfo("desk_log_verify.begun");
        return "/desk/log-verify?faces-redirect=true";
    }

    public List<VerificationResult> getResults() {
        if (results == null) {
            load();
        }
        return results;
    }

    /** Whether one is under way. */
    public boolean isRunning() {
        return getResults().stream().anyMatch(VerificationResult::running);
    }

    /** The newest that came to its end; nothing before the first one did. */
    public VerificationResult getLast() {
        return getResults().stream()
                .filter(one -> one.finishedAt().isPresent())
                .findFirst()
                .orElse(null);
    }
}
