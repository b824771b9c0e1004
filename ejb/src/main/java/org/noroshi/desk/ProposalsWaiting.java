package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Puts what waits for a second officer on the list of those who may be the second. */
@ApplicationScoped
class ProposalsWaiting implements WorkSource {

    @Inject
    Proposals proposals;

    @Inject
    CurrentCaller caller;

    @Override
    public String role() {
        return Roles.SECOND;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale locale) {
        return proposals.open().stream()
                .filter(card -> !card.proposedBy().equals(caller.requireAccount()))
                .limit(most)
                .map(card -> item(card, locale))
                .toList();
    }

    private WorkItem item(ProposalCard card, Locale locale) {
        String name = card.kind().substring(card.kind().indexOf('/') + 1);
        return new WorkItem(
                "desk/proposal",
                card.id(),
                proposals
                        .texts(card.kind())
                        .map(texts -> texts.text(locale, "proposal." + name))
                        .orElse(""),
                card.proposedAt(),
                Optional.empty(),
                "/desk/proposal?id=" + card.id());
    }
}
