package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Puts contracts whose ID notice could not be delivered on the desk's list of work (article 5-2). */
@ApplicationScoped
class FailedNoticesWaiting implements WorkSource {

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Override
    public String role() {
        return Roles.ADMIT;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale locale) {
        return organisations.page(EnumSet.of(ContractState.NOTICE_FAILED), 0, most).stream()
                .map(line -> new WorkItem(
                        "membership/failed_notice",
                        line.contract(),
                        line.name() + " (" + line.number() + ")",
                        contracts.find(line.contract()).orElseThrow().lastMovedAt(),
                        Optional.empty(),
                        "/desk/member?contract=" + line.contract()))
                .toList();
    }
}
