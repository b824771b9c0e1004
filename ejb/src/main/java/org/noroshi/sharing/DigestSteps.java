package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.noroshi.platform.Occasion;

/** Leaves summaries that are due, each in a transaction of its own: nobody gets one twice, and none is lost. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DigestSteps {

    @Inject
    Rhythms rhythms;

    @Inject
    Occasion occasion;

    protected DigestSteps() {}

    List<String> due() {
        return rhythms.due();
    }

    void leave(String tag) {
        occasion.onErrand("sharing");
        rhythms.leave(tag);
    }
}
