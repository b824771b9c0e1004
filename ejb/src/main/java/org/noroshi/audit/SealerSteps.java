package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.noroshi.platform.Seal;

/** Chains rows, some at a time, each time in a transaction of its own. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SealerSteps {

    private static final Logger LOG = Logger.getLogger(SealerSteps.class);

    @Inject
    ChainLinks links;

    @Inject
    Seal seal;

    protected SealerSteps() {}

    /**
     * What is chained when this is done.
     *
     * @param head the head
     * @param rows how many were looked at; 0 when nothing waits
     */
    record Step(ChainHead head, int rows) {}

    Step chain(int most) {
        links.hold();
        ChainHead head = links.head();
        List<AuditPending> waiting = links.waiting(most);
        if (waiting.isEmpty()) {
            return new Step(head, 0);
        }
        Map<UUID, AuditEvent> rows = links.rows(waiting);
        List<UUID> chained = new ArrayList<>();
        for (AuditPending pending : waiting) {
            AuditEvent event = rows.get(pending.event());
            if (event != null && isOurs(event)) {
                AuditLink link =
                        new AuditLink(head, pending.event(), event.content().hash(), seal);
                links.add(link);
                chained.add(pending.event());
                head = link.head();
            } else {
                pending.refuse();
                LOG.errorf(
                        event == null
                                ? "Row %s of the log is gone before it was chained"
                                : "Row %s of the log was not written by this service and is not chained",
                        pending.event());
            }
        }
        links.chained(chained);
        return new Step(head, waiting.size());
    }

    /** Only who has the key can seal something for a row's id: whoever writes a row into the database can't. */
    private boolean isOurs(AuditEvent event) {
        try {
            event.opened(seal);
            return true;
        } catch (RuntimeException foreign) {
            return false;
        }
    }
}
