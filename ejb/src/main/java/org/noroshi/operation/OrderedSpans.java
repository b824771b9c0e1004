package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.noroshi.platform.ModeSpan;
import org.noroshi.platform.ModeSpans;

/** The say that officers have in how far the service runs. */
@ApplicationScoped
class OrderedSpans implements ModeSpans {

    @Inject
    ModeOrders orders;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ModeSpan> from(Instant now) {
        return orders.notOver(now).stream().map(ModeOrder::span).toList();
    }
}
