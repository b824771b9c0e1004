package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.noroshi.platform.ModeSpan;
import org.noroshi.platform.ModeSpans;

/** What the end of the service makes of the modes. */
@ApplicationScoped
class ServiceEndSpans implements ModeSpans {

    @Inject
    ServiceEnds ends;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ModeSpan> from(Instant now) {
        return ends.live().map(ServiceEnd::spans).orElse(List.of());
    }
}
