package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Frozen accounts whose owners wait for somebody to confirm who they are; the liaison may have done it first. */
@ApplicationScoped
class FrozenWork implements WorkSource {

    @Inject
    LeakReports reports;

    @Inject
    Accounts accounts;

    @Inject
    AccountCare care;

    protected FrozenWork() {}

    @Override
    public String role() {
        return Roles.RESTRICT;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        return reports.unconfirmed(most).stream()
                .map(report -> new WorkItem(
                        "accounts/frozen",
                        report.account(),
                        accounts.find(report.account()).map(care::name).orElse(""),
                        report.reportedAt(),
                        Optional.empty(),
                        "/desk/account?id=" + report.account()))
                .toList();
    }
}
