package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** The last verification has found that the log is not whole: somebody has to look. */
@ApplicationScoped
class BrokenLogWork implements WorkSource {

    @Inject
    VerificationSteps steps;

    protected BrokenLogWork() {}

    @Override
    public String role() {
        return Roles.AUDIT;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale locale) {
        return steps.lastFinished().filter(VerificationResult::failed).stream()
                .map(one -> new WorkItem(
                        "audit/broken_log",
                        one.id(),
                        one.findings().get(0).kind().text(locale),
                        one.finishedAt().orElseThrow(),
                        Optional.of(one.finishedAt().orElseThrow()),
                        "/desk/log-verify"))
                .limit(most)
                .toList();
    }
}
